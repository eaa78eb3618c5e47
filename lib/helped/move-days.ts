import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import { onClosedDay } from '@/lib/blackoutDays/on-closed-day'
import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { movedDays } from '@/lib/followUps/due-days'
import { prolongLinks } from '@/lib/followUps/prolong-links'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'

type Asked = { id: string; bureauId: string; askingOrganisationId: string; answerBy: string; closesOn: string }

const BATCH = 500
const OFFICE = { office: sql`coalesce(p.organisation_id, p.asking_organisation_id)`, bureau: sql`p.bureau_id` }

/** Moves the days of those who were asked and whose office has told since then that it cannot come on them. */
export async function moveHelped(tx: Tx, now: Date): Promise<void> {
  const found = await tx.$queryRaw<Asked[]>`
    SELECT p.id::text, p.bureau_id::text AS "bureauId", ${OFFICE.office}::text AS "askingOrganisationId",
      p.answer_by::text AS "answerBy", p.closes_on::text AS "closesOn"
    FROM party_follow_ups p
    WHERE p.state = 'asked' AND p.closes_on >= ${jstDate(now)}::date
      AND (${onClosedDay(sql`p.answer_by`, OFFICE)} OR ${onClosedDay(sql`p.closes_on`, OFFICE)})
    ORDER BY p.answer_by, p.id LIMIT ${BATCH}`
  for (const asked of found) {
    const { answerBy, closesOn } = movedDays(asked, await readClosedFor(tx, asked))
    const data = { answerBy: dateColumn(answerBy), closesOn: dateColumn(closesOn), version: { increment: 1 } }
    await tx.partyFollowUp.updateMany({ where: { id: asked.id, state: 'asked' }, data })
    await prolongLinks(tx, 'party_follow_up', asked.id, closesOn)
  }
}
