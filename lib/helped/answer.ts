import { z } from 'zod'
import { type Actor, type Bearer, isDesk, sideOf } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { isAnswerable } from '@/lib/followUps/policy'
import { dateOf } from '@/lib/japanese/day'
import { lockLink } from '@/lib/links/lock'
import { useLink as spendLink } from '@/lib/links/use'
import { giveNotice } from '@/lib/notices/give-notice'
import type { HelpedInput } from './input'

/** Whoever helped answers, signed in: once, the first stands. */
export async function answerHelped(tx: Tx, actor: Actor, id: string, input: HelpedInput): Promise<{ id: string }> {
  const side = sideOf(actor)
  if (side === 'desk' || side === 'municipality') throw new NotPermitted()
  return await write(tx, await lockHelped(tx, id), input, { name: actor.name, side })
}

/** The same by a link, which is used up by it. */
export async function answerHelpedByLink(tx: Tx, bearer: Bearer, input: HelpedInput): Promise<{ id: string }> {
  const link = await lockLink(tx, bearer, 'party_follow_up')
  const written = await write(tx, await lockHelped(tx, link.subjectId), input, {
    name: link.recipientName,
    side: 'other',
  })
  await spendLink(tx, bearer, 'party_follow_up')
  return written
}

/** The desk writes down what a party answers by telephone, with who said it; also when it is closed already. */
export async function noteHelped(
  tx: Tx,
  actor: Actor,
  id: string,
  { respondent, ...input }: HelpedInput & { respondent: string },
): Promise<{ id: string }> {
  const helped = await lockHelped(tx, id)
  if (!isDesk(actor) || actor.bureauId !== helped.bureauId) throw new NotPermitted()
  return await write(tx, helped, input, { name: respondent, side: 'desk', writer: actor.name })
}

/** Takes what a party was asked for a change; NotFound when it is not this party's. */
export async function lockHelped(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT 1 FROM party_follow_ups WHERE id = ${id}::uuid FOR UPDATE`
  const helped = await tx.partyFollowUp.findUnique({ where: { id } })
  if (!helped) throw new NotFound()
  return helped
}

type Helped = Awaited<ReturnType<typeof lockHelped>>

type By = { name: string; side: string; writer?: string }

async function write(tx: Tx, helped: Helped, input: HelpedInput, { name, side, writer = name }: By) {
  const { id, state, partyName } = helped
  const now = await readClock(tx)
  if (!isAnswerable(helped, dateOf(now), side === 'desk')) throw new InvalidTransition('answer', state)
  await tx.partyFollowUp.updateMany({
    where: { id, state },
    data: { ...input, state: 'answered', answeredAt: now, answeredByName: name, version: { increment: 1 } },
  })
  await note(tx, helped, 'party_follow_up_answered', { name: writer, side }, { party: partyName })
  return { id }
}

/** Stands in the desk's timeline, and the officer is told. */
export async function note(
  tx: Tx,
  helped: Helped,
  kind: 'party_follow_up_answered' | 'help_reacted',
  by: { name: string; side: string },
  facts: Record<string, string>,
): Promise<void> {
  const { id, bureauId, consultationId } = helped
  await tx.timelineEntry.createMany({
    data: {
      ...ownedBy({ ...helped, id: consultationId }),
      ...{ kind, audience: 'internal', subjectId: id, actorName: by.name, actorSide: by.side, facts },
    },
  })
  await giveNotice(tx, { kind, bureauId, consultationId, subjectId: id })
}
