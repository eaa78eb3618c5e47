import { z } from 'zod'
import { type Actor, type Bearer, sideOf } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
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

/** Takes what a party was asked for a change; NotFound when it is not this party's. */
export async function lockHelped(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT 1 FROM party_follow_ups WHERE id = ${id}::uuid FOR UPDATE`
  const helped = await tx.partyFollowUp.findUnique({ where: { id } })
  if (!helped) throw new NotFound()
  return helped
}

type Helped = Awaited<ReturnType<typeof lockHelped>>

async function write(tx: Tx, helped: Helped, input: HelpedInput, by: { name: string; side: string }) {
  const { id, state, partyName } = helped
  if (state !== 'asked') throw new InvalidTransition('answer', state)
  await tx.partyFollowUp.updateMany({
    where: { id, state: 'asked' },
    data: {
      ...{ ...input, state: 'answered', answeredAt: await readClock(tx), answeredByName: by.name },
      version: { increment: 1 },
    },
  })
  await note(tx, helped, 'party_follow_up_answered', by, { party: partyName })
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
