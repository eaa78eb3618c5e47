import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { canReopen } from './policy'
import { takeAtDesk } from './take-at-desk'
import { type ConsultationEvent, nextState } from './transitions'
import { settleWaiting, touch } from './waiting'

const BACK: Record<string, ConsultationEvent> = {
  received: 'unmergeToReceived',
  in_consultation: 'unmergeToConsultation',
  supporting: 'unmergeToSupporting',
}

/**
 * Undoes a merge: the duplicate stands as it stood, in its state, with its clock and on whom it waited since when. The
 * clock has run on meanwhile. Refused for a merge of which nobody kept how it was before.
 */
export async function unmergeConsultation(tx: Tx, actor: Actor, number: string): Promise<{ number: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canReopen, 'unmerge')
  if (consultation.completion !== 'merged') throw new InvalidTransition('unmerge', consultation.state)
  const merge = await tx.merge.findFirst({
    where: { consultationId: consultation.id, undoneAt: null, intoId: consultation.mergedIntoId ?? undefined },
    include: { into: true },
    orderBy: { mergedAt: 'desc' },
  })
  const event = merge && BACK[merge.stateBefore]
  if (!event) return refuse('', 'unmergeUnknown')
  const state = nextState(consultation.state, event)
  const now = await readClock(tx)
  const firstAnsweredAt = merge.firstAnsweredBefore
  await tx.consultation.updateMany({
    where: { id: consultation.id },
    data: { state, completedAt: null, completion: null, mergedIntoId: null, firstAnsweredAt },
  })
  await settleWaiting(tx, { ...consultation, state, firstAnsweredAt }, now)
  await tx.consultation.updateMany({
    where: { id: consultation.id },
    data: { waitingSince: merge.waitingSinceBefore ?? now },
  })
  await tx.merge.updateMany({ where: { id: merge.id }, data: { undoneAt: now, undoneByName: actor.name } })
  const { into } = merge
  await recordEvent(tx, actor, consultation, { kind: 'merge_undone', subjectId: into.id, facts: { into: into.number } })
  await recordEvent(tx, actor, into, { kind: 'merge_undone', subjectId: consultation.id, facts: { from: number } })
  await touch(tx, into.id, now)
  await giveNotice(tx, { kind: 'merge_undone', bureauId: consultation.bureauId, consultationId: consultation.id })
  return { number }
}
