import { z } from 'zod'
import { type Actor, type Bearer, sideOf } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { lockLink } from '@/lib/links/lock'
import { useLink as spendLink } from '@/lib/links/use'
import { giveNotice } from '@/lib/notices/give-notice'
import type { DutyInput } from './input'

type By = { name: string; side: 'municipality' | 'prefecture' | 'other' }

/** Whoever owes it answers, signed in: once, the first stands. The desk alone reads it. */
export async function answerDuty(
  tx: Tx,
  actor: Actor,
  id: string,
  input: DutyInput,
): Promise<{ id: string } | Refusal> {
  const side = sideOf(actor)
  if (side === 'desk') throw new NotPermitted()
  return await write(tx, await lockDuty(tx, id), input, { name: actor.name, side })
}

/** The same by a link, which is used up by it. */
export async function answerDutyByLink(tx: Tx, bearer: Bearer, input: DutyInput): Promise<{ id: string } | Refusal> {
  const link = await lockLink(tx, bearer, 'duty')
  const duty = await lockDuty(tx, link.subjectId)
  const answered = await write(tx, duty, input, { name: link.recipientName, side: sideOfRole(duty.role) })
  if ('id' in answered) await spendLink(tx, bearer, 'duty')
  return answered
}

async function lockDuty(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT 1 FROM duties WHERE id = ${id}::uuid FOR UPDATE`
  const duty = await tx.duty.findUnique({ where: { id } })
  if (!duty) throw new NotFound()
  return duty
}

async function write(
  tx: Tx,
  duty: Awaited<ReturnType<typeof lockDuty>>,
  input: DutyInput,
  by: By,
): Promise<{ id: string } | Refusal> {
  const { id, kind, state, bureauId, consultationId } = duty
  if (state !== 'open') throw new InvalidTransition('answerDuty', state)
  if (kind !== 'evaluation' && input.body === '') return refuse('body', 'required')
  if (kind === 'evaluation' && input.useful === null && input.words === '') return refuse('words', 'required')
  const now = await readClock(tx)
  await tx.duty.updateMany({
    where: { id, state: 'open' },
    data: { ...input, state: 'done', answeredAt: now, answeredByName: by.name, version: { increment: 1 } },
  })
  await tx.timelineEntry.createMany({
    data: {
      ...ownedBy({ ...duty, id: consultationId }),
      ...{ kind: 'duty_done', audience: 'internal', subjectId: id, actorName: by.name, actorSide: by.side },
      facts: { kind, party: duty.partyName, label: duty.title },
    },
  })
  await giveNotice(tx, { kind: 'duty_done', bureauId, consultationId, subjectId: id })
  return { id }
}

function sideOfRole(role: string): By['side'] {
  if (role === 'municipal_staff') return 'municipality'
  return role === 'prefecture_staff' ? 'prefecture' : 'other'
}
