import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { audienceOf } from '@/lib/questions/audience'
import { recordEvent } from '@/lib/timeline/record'
import type { LockedConsultation } from './lock'
import { ownedBy } from './owned'

/**
 * Lets open questions go on in another consultation of the same organisation. They end here and stand there as asked
 * when they were, so that both clocks have stood still for them and neither loses the days.
 */
export async function moveQuestions(
  tx: Tx,
  actor: Actor,
  from: LockedConsultation,
  to: LockedConsultation,
  ids: readonly string[],
): Promise<void> {
  const now = await readClock(tx)
  const questions = await tx.question.findMany({
    where: { id: { in: [...ids] }, consultationId: from.id, state: 'open' },
    orderBy: { askedAt: 'asc' },
  })
  for (const question of questions) {
    const { addressee, addresseeName, body, reason, dueOn, askedAt, askedByMembershipId, askedByName } = question
    const asked = { addressee, addresseeName, body, reason, dueOn, askedAt, askedByMembershipId, askedByName }
    const { remindedAt, reminders } = question
    const moved = await tx.question.create({
      data: { ...ownedBy(to), ...asked, remindedAt, reminders },
      select: { id: true },
    })
    await tx.question.updateMany({
      where: { id: question.id },
      data: { state: 'withdrawn', closedAt: now, version: { increment: 1 } },
    })
    const said = { audience: audienceOf(question, from), facts: { addressee, name: addresseeName } }
    await recordEvent(tx, actor, from, { kind: 'question_withdrawn', subjectId: question.id, ...said })
    await recordEvent(tx, actor, to, { kind: 'question_asked', subjectId: moved.id, ...said })
  }
}
