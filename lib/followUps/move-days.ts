import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import { onClosedDay } from '@/lib/blackoutDays/on-closed-day'
import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { recordAutomatic } from '@/lib/jobs/record-automatic'
import { concerned } from './concerned'
import { movedDays } from './due-days'
import { prolongLinks } from './prolong-links'

type Asked = { id: string; bureauId: string; askingOrganisationId: string; answerBy: string; closesOn: string }

const BATCH = 500
const OFFICE = { office: sql`q.asking_organisation_id`, bureau: sql`q.bureau_id` }

/**
 * Moves the days of questionnaires whose municipality has told after the question that it cannot come 議会日程・行事 on them: to be
 * answered, and closed, on the next day on which it can. Its link works as much longer.
 */
export async function moveFollowUps(tx: Tx, now: Date): Promise<void> {
  const found = await tx.$queryRaw<Asked[]>`
    SELECT q.id::text, q.bureau_id::text AS "bureauId", q.asking_organisation_id::text AS "askingOrganisationId",
      q.answer_by::text AS "answerBy", q.closes_on::text AS "closesOn"
    FROM questionnaires q
    WHERE q.state = 'asked' AND q.closes_on >= ${jstDate(now)}::date
      AND (${onClosedDay(sql`q.answer_by`, OFFICE)} OR ${onClosedDay(sql`q.closes_on`, OFFICE)})
    ORDER BY q.answer_by, q.id LIMIT ${BATCH}`
  for (const asked of found) {
    const { answerBy, closesOn } = movedDays(asked, await readClosedFor(tx, asked))
    const data = { answerBy: dateColumn(answerBy), closesOn: dateColumn(closesOn), version: { increment: 1 } }
    await tx.questionnaire.updateMany({ where: { id: asked.id, state: 'asked' }, data })
    await prolongLinks(tx, 'follow_up', asked.id, closesOn)
    if (answerBy !== asked.answerBy) await recordMove(tx, asked.id)
  }
}

async function recordMove(tx: Tx, id: string): Promise<void> {
  const effects = await tx.effect.findMany({ where: { questionnaireId: id }, select: { consultation: concerned } })
  const consultations = new Map(effects.map(({ consultation }) => [consultation.id, consultation]))
  for (const consultation of consultations.values())
    await recordAutomatic(tx, consultation, { kind: 'follow_up_moved', subjectId: id })
}
