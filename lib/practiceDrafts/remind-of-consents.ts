import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import type { Step } from '@/lib/chasing/steps'
import type { Tx } from '@/lib/db/client'
import { readFollowUpLadder, remindersToCome } from '@/lib/followUps/ladder'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'

const BATCH = 500

/** お願い（再送） to municipalities that were asked whether a practice may be published and have not answered, by the bureau's ladder; asked anew, it begins anew. */
export async function remindOfConsents(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  const late = await tx.practiceDraft.findMany({
    where: { state: 'asked', answerBy: { lt: dateColumn(today) } },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: {
      ...{ id: true, consultationId: true, askingOrganisationId: true, bureauId: true },
      ...{ answerBy: true, consentReminders: true, consentRemindedAt: true },
    },
  })
  const ladders = new Map<string, Step[]>()
  for (const draft of late) {
    const { id, bureauId, consultationId, answerBy, consentReminders: reminders, consentRemindedAt: remindedAt } = draft
    if (!answerBy) continue
    const ladder = ladders.get(bureauId) ?? (await readFollowUpLadder(tx, bureauId, 'practice_consent'))
    ladders.set(bureauId, ladder)
    const asked = { answerBy, closesOn: null, reminders, remindedAt }
    const [next] = remindersToCome(ladder, asked, today, await readClosedFor(tx, draft))
    if (next !== today) continue
    await tx.practiceDraft.updateMany({
      where: { id },
      data: { consentRemindedAt: now, consentReminders: { increment: 1 } },
    })
    const of = consultationId ? { consultationId } : {}
    await giveNotice(tx, { kind: 'practice_consent_reminder', bureauId, ...of, subjectId: id })
  }
}
