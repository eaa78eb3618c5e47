import type { Tx } from '@/lib/db/client'
import { isBusinessDay } from '@/lib/japanese/business-days'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { readClosingDays } from '@/lib/organisations/closing-days'

/** So many days before its deadline an item is reminded of, and stands in the office's list of what waits (当方設定). */
export const REMINDED_BEFORE_DAYS = 30
const BATCH = 500

/** Reminds a municipality once, before its deadline, of what it wanted to take into a plan. */
export async function remindOfPlanItems(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  const due = await tx.planItem.findMany({
    where: {
      ...{ state: 'considering', remindedAt: null },
      dueOn: { lte: dateColumn(addDays(today, REMINDED_BEFORE_DAYS)) },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: { id: true, bureauId: true, consultationId: true },
  })
  const closed = new Map<string, ReadonlySet<string>>()
  for (const { id, bureauId, consultationId } of due) {
    const days = closed.get(bureauId) ?? (await readClosingDays(tx, bureauId))
    closed.set(bureauId, days)
    if (!isBusinessDay(today, days)) continue
    await tx.planItem.updateMany({ where: { id, state: 'considering' }, data: { remindedAt: now } })
    await giveNotice(tx, { kind: 'plan_item_due', bureauId, consultationId, subjectId: id })
  }
}
