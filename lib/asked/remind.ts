import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import type { Step } from '@/lib/chasing/steps'
import type { Tx } from '@/lib/db/client'
import { readFollowUpLadder, remindersToCome } from '@/lib/followUps/ladder'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { recordAutomatic } from '@/lib/jobs/record-automatic'
import { giveNotice } from '@/lib/notices/give-notice'

const ASKED = {
  ...{ id: true, consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
  ...{ answerBy: true, reminders: true, remindedAt: true },
} as const

/** お願い（再送） to those who have not said whether others may read of their consultation, after the day asked for, by the bureau's ladder for what is asked of municipalities afterwards. */
export async function remindOfTellings(tx: Tx, now: Date): Promise<number> {
  const today = jstDate(now)
  const late = await tx.askedRequest.findMany({
    where: { state: 'asked', answerBy: { lt: dateColumn(today) } },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: 1000,
    select: ASKED,
  })
  const ladders = new Map<string, Step[]>()
  let reminded = 0
  for (const { id, answerBy, reminders, remindedAt, ...of } of late) {
    const { bureauId, consultationId } = of
    const ladder = ladders.get(bureauId) ?? (await readFollowUpLadder(tx, bureauId, 'follow_up'))
    ladders.set(bureauId, ladder)
    const asked = { answerBy, closesOn: null, reminders, remindedAt }
    const [next] = remindersToCome(ladder, asked, today, await readClosedFor(tx, of))
    if (next !== today) continue
    const { count } = await tx.askedRequest.updateMany({
      where: { id, state: 'asked' },
      data: { remindedAt: now, reminders: { increment: 1 } },
    })
    if (count === 0) continue
    const facts = { kind: 'reminded' }
    await recordAutomatic(tx, { ...of, id: consultationId }, { kind: 'telling_deed', subjectId: id, facts })
    await giveNotice(tx, { kind: 'telling_reminder', bureauId, consultationId, subjectId: id })
    reminded += 1
  }
  return reminded
}
