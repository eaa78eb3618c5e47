import type { Tx } from '@/lib/db/client'
import { businessDaysBetween } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { isAskedInPortal } from '@/lib/questions/audience'
import { recordAutomatic } from './record-automatic'

const consultation = {
  select: {
    ...{ id: true, askingOrganisationId: true, bureauId: true, prefectureCode: true, sharedWithPrefecture: true },
  },
} as const

/** お願い（再送） for a question past its day: once, on the next business day, and only where it stands in the portal. */
export async function remindOfLateQuestions(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  const late = await tx.question.findMany({
    where: {
      ...{ state: 'open', reminders: 0, dueOn: { lt: new Date(today) } },
      addressee: { in: ['municipality', 'prefecture'] },
    },
    select: { id: true, dueOn: true, addressee: true, addresseeName: true, consultation },
    take: 1000,
  })
  const inPortal = late.filter((question) => isAskedInPortal(question, question.consultation))
  for (const { id, dueOn, addressee, addresseeName, consultation } of inPortal) {
    const closed = await readClosingDays(tx, consultation.bureauId)
    if (businessDaysBetween(dueOn.toISOString().slice(0, 10), today, closed) < 1) continue
    await tx.question.updateMany({
      where: { id, state: 'open' },
      data: { remindedAt: now, reminders: { increment: 1 } },
    })
    const facts = { addressee, name: addresseeName }
    await recordAutomatic(tx, consultation, { kind: 'question_reminded', subjectId: id, facts })
    await giveNotice(tx, {
      ...{ kind: 'question_reminder', bureauId: consultation.bureauId },
      ...{ consultationId: consultation.id, subjectId: id },
    })
  }
}
