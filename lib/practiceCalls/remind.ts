import type { Step } from '@/lib/chasing/steps'
import type { Tx } from '@/lib/db/client'
import { readFollowUpLadder, remindersToCome } from '@/lib/followUps/ladder'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { readClosingDays } from '@/lib/organisations/closing-days'

/** お願い（再送） to prefectures that have neither filed nor said that there is none, by the bureau's ladder, as long as the call is open. */
export async function remindOfCalls(tx: Tx, now: Date): Promise<number> {
  const today = jstDate(now)
  const late = await tx.practiceCallPlace.findMany({
    where: { noneAt: null, askedAt: { not: null }, call: { state: 'open', dueOn: { lt: dateColumn(today) } } },
    orderBy: { id: 'asc' },
    take: 1000,
    select: {
      ...{ id: true, callId: true, bureauId: true, prefectureCode: true, reminders: true, remindedAt: true },
      call: { select: { dueOn: true } },
    },
  })
  const ladders = new Map<string, Step[]>()
  let reminded = 0
  for (const { id, callId, bureauId, prefectureCode, call, ...taken } of late) {
    if ((await tx.practiceDraft.count({ where: { callId, prefectureCode, state: { not: 'withdrawn' } } })) > 0) continue
    const ladder = ladders.get(bureauId) ?? (await readFollowUpLadder(tx, bureauId, 'practice_call'))
    ladders.set(bureauId, ladder)
    const asked = { ...taken, answerBy: call.dueOn, closesOn: null }
    const [next] = remindersToCome(ladder, asked, today, await readClosingDays(tx, bureauId))
    if (next !== today) continue
    await tx.practiceCallPlace.updateMany({ where: { id }, data: { remindedAt: now, reminders: { increment: 1 } } })
    await giveNotice(tx, { kind: 'collection_reminder', bureauId, subjectId: id })
    reminded += 1
  }
  return reminded
}
