import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { addBusinessDays, businessDaysBetween } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { recordAutomatic } from './record-automatic'

const BATCH = 500
const STEPS = [3, 2, 1] as const

type Due = {
  id: string
  askingOrganisationId: string
  bureauId: string
  prefectureCode: string
  dueOn: string
}

const COLUMNS = sql`c.id, c.asking_organisation_id AS "askingOrganisationId", c.bureau_id AS "bureauId",
  c.prefecture_code AS "prefectureCode", c.answer_due_on::text AS "dueOn"`

/** Open, not answered, and its clock running. In the words of the index. */
const UNANSWERED = sql`c.first_answered_at IS NULL AND c.state IN ('received', 'in_consultation', 'supporting')
  AND c.paused_since IS NULL AND NOT EXISTS (
    SELECT FROM questions q WHERE q.consultation_id = c.id AND q.state = 'open' AND q.addressee = 'municipality')`

/** Tells the officer, once, that a first answer is due within the bureau's so many business days. Not while the clock stands still. */
export async function warnOfAnswersDue(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  for (const { bureauId, warnDays } of await bureaus(tx)) {
    const until = addBusinessDays(today, warnDays, await readClosingDays(tx, bureauId))
    for (let found = BATCH; found === BATCH; ) {
      const soon = await tx.$queryRaw<Due[]>`
        SELECT ${COLUMNS} FROM consultations c
        WHERE ${UNANSWERED} AND c.bureau_id = ${bureauId}::uuid AND c.answer_due_on BETWEEN ${today}::date AND ${until}::date
          AND NOT EXISTS (SELECT FROM notices n WHERE n.consultation_id = c.id AND n.kind = 'answer_due_soon')
        ORDER BY c.answer_due_on LIMIT ${BATCH}::int`
      for (const { id } of soon) await giveNotice(tx, { kind: 'answer_due_soon', bureauId, consultationId: id })
      found = soon.length
    }
  }
}

/**
 * Tells the managers of answers overdue: on the first business day after the day due, and again after the bureau's so
 * many business days, three times at most. Each step once for each day due, and written down in the timeline.
 */
export async function escalateAnswersOverdue(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  for (const { bureauId, escalateDays } of await bureaus(tx)) {
    const closed = await readClosingDays(tx, bureauId)
    for (const step of STEPS) {
      const until = addBusinessDays(today, -(1 + (step - 1) * escalateDays), closed)
      for (let found = BATCH; found === BATCH; ) {
        const late = await tx.$queryRaw<Due[]>`
          SELECT ${COLUMNS} FROM consultations c
          WHERE ${UNANSWERED} AND c.bureau_id = ${bureauId}::uuid AND c.answer_due_on <= ${until}::date
            AND NOT EXISTS (SELECT FROM escalations e WHERE e.consultation_id = c.id AND e.due_on = c.answer_due_on AND e.step >= ${step}::int)
          ORDER BY c.answer_due_on LIMIT ${BATCH}::int`
        for (const due of late) await escalate(tx, due, step, businessDaysBetween(due.dueOn, today, closed), now)
        found = late.length
      }
    }
  }
}

async function escalate(tx: Tx, { dueOn, id, ...owner }: Due, step: number, days: number, now: Date) {
  const due = { dueOn: dateColumn(dueOn), step, at: now }
  await tx.escalation.createMany({ data: { consultationId: id, ...owner, ...due } })
  await recordAutomatic(tx, { id, ...owner }, { kind: 'answer_overdue', audience: 'internal', facts: { days } })
  await giveNotice(tx, { kind: 'answer_overdue', bureauId: owner.bureauId, consultationId: id })
}

async function bureaus(tx: Tx) {
  return await tx.bureauSettings.findMany({
    select: { bureauId: true, warnDays: true, escalateDays: true },
    orderBy: { bureauId: 'asc' },
  })
}
