import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import { onClosedDay } from '@/lib/blackoutDays/on-closed-day'
import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { openDueDay } from '@/lib/followUps/due-days'
import { dateColumn } from '@/lib/japanese/day'

type Owed = { id: string; bureauId: string; askingOrganisationId: string; dueOn: string }

const BATCH = 500
const OFFICE = { office: sql`d.asking_organisation_id`, bureau: sql`d.bureau_id` }

/** Moves the days of what a municipality owes when it has told since it was asked that it cannot come on them 議会日程・行事. */
export async function moveDuties(tx: Tx): Promise<void> {
  const found = await tx.$queryRaw<Owed[]>`
    SELECT d.id::text, d.bureau_id::text AS "bureauId", d.asking_organisation_id::text AS "askingOrganisationId",
      d.due_on::text AS "dueOn"
    FROM duties d
    WHERE d.state = 'open' AND d.kind IN ('evaluation', 'survey') AND d.asked_at IS NOT NULL
      AND ${onClosedDay(sql`d.due_on`, OFFICE)}
    ORDER BY d.due_on, d.id LIMIT ${BATCH}`
  for (const { id, dueOn, ...office } of found) {
    const moved = openDueDay(dueOn, await readClosedFor(tx, office))
    await tx.duty.updateMany({ where: { id, state: 'open' }, data: { dueOn: dateColumn(moved) } })
  }
}
