import type { Tx } from '@/lib/db/client'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'

/** So many days before the selection judges who have not done with every nomination are reminded 当方設定. */
const DAYS_BEFORE = [7, 1]

/** お願い（再送） to judges who have neither scored nor declared for every nomination, a week and a day before the selection. */
export async function remindJudges(tx: Tx, now: Date): Promise<number> {
  const today = jstDate(now)
  const days = DAYS_BEFORE.map((before) => dateColumn(addDays(today, before)))
  const judges = await tx.awardJudge.findMany({
    where: { excusedAt: null, askedAt: { not: null }, call: { state: 'closed', selectionOn: { in: days } } },
    orderBy: { id: 'asc' },
    take: 1000,
    select: {
      id: true,
      bureauId: true,
      callId: true,
      remindedAt: true,
      askedAt: true,
      _count: { select: { judgements: true } },
    },
  })
  let reminded = 0
  for (const { id, bureauId, callId, remindedAt, askedAt, _count } of judges) {
    const isToday = [remindedAt, askedAt].some((at) => at && jstDate(at) === today)
    const standing = await tx.awardNomination.count({ where: { callId, withdrawnAt: null } })
    if (isToday || _count.judgements >= standing) continue
    await tx.awardJudge.updateMany({ where: { id }, data: { remindedAt: now, reminders: { increment: 1 } } })
    await giveNotice(tx, { kind: 'award_judge_reminder', bureauId, subjectId: id })
    reminded += 1
  }
  return reminded
}
