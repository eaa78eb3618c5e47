import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { isPossible, nextState } from '@/lib/consultations/transitions'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record'

const Changes = z.object({ began: z.number().optional(), firstAnswer: z.number().optional() })

/**
 * Takes back one's own reply before anybody outside the desk could see it: no mail goes out, and state, first answer
 * and answer date stand as before it. The text stays with the desk. InvalidTransition once the municipality can see it.
 */
export async function recallReply(tx: Tx, actor: Actor, number: string, entryId: string): Promise<{ id: string }> {
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'recall')
  const id = z.uuid().safeParse(entryId).data
  const entry = id
    ? await tx.dialogueEntry.findFirst({
        where: { id, consultationId: consultation.id, membershipId: actor.membershipId },
      })
    : null
  if (!entry) throw new NotFound()
  const now = await readClock(tx)
  if (entry.recalledAt || !entry.visibleFrom || entry.visibleFrom <= now)
    throw new InvalidTransition('recall', entry.recalledAt ? 'recalled' : 'visible')
  const told = await tx.timelineEntry.findFirst({
    where: { consultationId: consultation.id, subjectId: entry.id, visibleFrom: { not: null } },
    select: { facts: true },
  })
  const { began, firstAnswer } = Changes.parse(told?.facts ?? {})
  await tx.dialogueEntry.updateMany({
    where: { id: entry.id },
    data: { recalledAt: now, audience: 'internal', isAnswer: false },
  })
  const sent = { consultationId: consultation.id, dialogueEntryId: entry.id }
  await tx.practiceSpread.deleteMany({ where: sent })
  await tx.referenceSending.deleteMany({ where: sent })
  const state =
    began && isPossible(consultation.state, 'takeBackReply')
      ? nextState(consultation.state, 'takeBackReply')
      : consultation.state
  const firstAnsweredAt = firstAnswer ? null : consultation.firstAnsweredAt
  await tx.consultation.updateMany({ where: { id: consultation.id }, data: { state, firstAnsweredAt } })
  await settleWaiting(tx, { ...consultation, state, firstAnsweredAt }, now)
  await recordEvent(tx, actor, consultation, { kind: 'reply_recalled', audience: 'internal' })
  return { id: entry.id }
}
