import { OPEN_STATES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { addBusinessDays, businessDaysBetween } from '@/lib/japanese/business-days'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { isAskedInPortal } from '@/lib/questions/audience'
import { recordAutomatic } from './record-automatic'

const WARN_BEFORE_DAYS = 2

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

/** Tells the officer, once, that a first answer is due within two business days. */
export async function warnOfAnswersDue(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  const soon = await tx.consultation.findMany({
    where: {
      state: { in: [...OPEN_STATES] },
      firstAnsweredAt: null,
      answerDueOn: { gte: new Date(today), lte: new Date(addDays(today, 21)) },
    },
    select: { id: true, bureauId: true, answerDueOn: true },
  })
  const warned = new Set(
    (
      await tx.notice.findMany({
        where: { kind: 'answer_due_soon', consultationId: { in: soon.map(({ id }) => id) } },
        select: { consultationId: true },
      })
    ).map(({ consultationId }) => consultationId),
  )
  for (const { id, bureauId, answerDueOn } of soon.filter((consultation) => !warned.has(consultation.id))) {
    const closed = await readClosingDays(tx, bureauId)
    const within = addBusinessDays(today, WARN_BEFORE_DAYS, closed)
    if (answerDueOn && answerDueOn.toISOString().slice(0, 10) <= within)
      await giveNotice(tx, { kind: 'answer_due_soon', bureauId, consultationId: id })
  }
}
