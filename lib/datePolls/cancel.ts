import type { Actor } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { recordEvent } from '@/lib/timeline/record'
import type { CancelPollInput } from './input'
import { takePoll } from './lock'

/** Ends a poll without a date; its links then say so, and what was answered stays. */
export async function cancelPoll(
  tx: Tx,
  actor: Actor,
  supportId: string,
  pollId: string,
  { reason }: CancelPollInput,
): Promise<{ id: string }> {
  const { support, consultation, poll } = await takePoll(tx, actor, supportId, pollId, 'cancelPoll')
  await tx.datePoll.update({
    where: { id: pollId },
    data: { state: 'cancelled', cancelReason: reason, version: { increment: 1 } },
    select: { id: true },
  })
  await recordEvent(tx, actor, consultation, {
    ...{ kind: 'poll_cancelled', subjectId: pollId },
    facts: { menu: support.menu.name, label: poll.label, reason },
  })
  await touch(tx, consultation.id, await readClock(tx))
  return { id: pollId }
}
