import type { Tx } from '@/lib/db/client'
import { dateOf } from '@/lib/japanese/day'
import { recordAutomatic } from '@/lib/jobs/record-automatic'
import { concerned } from './concerned'

const BATCH = 500

/** Closes questionnaires past their closing date 受付終了: they are no longer answered, and the next point is asked as planned. */
export async function closeLateFollowUps(tx: Tx, now: Date): Promise<void> {
  const over = await tx.questionnaire.findMany({
    where: { state: 'asked', closesOn: { lt: dateOf(now) } },
    select: { id: true, effects: { select: { consultation: concerned } } },
    orderBy: [{ closesOn: 'asc' }, { id: 'asc' }],
    take: BATCH,
  })
  for (const { id, effects } of over) {
    const data = { state: 'closed', version: { increment: 1 } }
    await tx.questionnaire.updateMany({ where: { id, state: 'asked' }, data })
    const consultations = new Map(effects.map(({ consultation }) => [consultation.id, consultation]))
    for (const consultation of consultations.values())
      await recordAutomatic(tx, consultation, { kind: 'follow_up_closed', subjectId: id })
  }
}
