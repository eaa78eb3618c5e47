import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { joinSql, limit, type Sql, sql } from '@/lib/db/sql'
import { orderBy } from './place'
import { deputisedBy, IS_OPEN, inTab, postsHeldBy, TABS, type Tab } from './tabs'

/** Counting stops here: "1,000 or more" says as much to an officer and costs the same however many there are. */
export const COUNT_CAP = 1000

export type TabCounts = Record<Tab, number>

/** How many consultations each view holds; one more than the cap means "or more". One question for all views. */
export async function countTabs(tx: Tx, actor: Actor & { bureauId: string }, today: string): Promise<TabCounts> {
  const [row] = await tx.$queryRaw<TabCounts[]>(countTabsSql(actor, today))
  if (!row) throw new Error('the database counted nothing')
  return row
}

/** The statement behind the counts, apart so that its plan can be looked at. */
export function countTabsSql(actor: Actor & { bureauId: string }, today: string): Sql {
  const names = {
    unassigned: sql`unassigned`,
    mine: sql`mine`,
    open: sql`open`,
    overdue: sql`overdue`,
    all: sql`"all"`,
  }
  const waiting = { waiting_desk: sql`waiting_desk`, waiting_municipality: sql`waiting_municipality` }
  const columns = TABS.map((tab) => sql`${countOf(tab, actor, today)} AS ${{ ...names, ...waiting }[tab]}`)
  return sql`SELECT ${joinSql(columns)}`
}

/** Counted in the order an index keeps, so that it ends at the cap. */
function countOf(tab: Tab, actor: Actor & { bureauId: string }, today: string): Sql {
  const order = orderBy(tab === 'overdue' ? 'due' : 'newest', 'onwards')
  const counted = (where: Sql) => sql`
    SELECT FROM consultations c WHERE c.bureau_id = ${actor.bureauId}::uuid AND ${where} ORDER BY ${order} ${limit(COUNT_CAP + 1)}`
  if (tab !== 'mine') return sql`(SELECT count(*)::int FROM (${counted(inTab(tab, actor, today))}) counted)`
  const posts = postsHeldBy(actor)
  const held = counted(sql`c.officer_membership_id = p.membership_id AND ${IS_OPEN}`)
  const deputised = counted(sql`c.asking_organisation_id = d.organisation_id AND ${IS_OPEN}
    AND (c.officer_membership_id IS NULL OR c.officer_membership_id <> ALL (ARRAY(${posts})))`)
  return sql`least(${COUNT_CAP + 1}::int,
    (SELECT count(*)::int FROM (${posts}) p CROSS JOIN LATERAL (${held}) counted)
    + (SELECT count(*)::int FROM (${deputisedBy(actor)}) d CROSS JOIN LATERAL (${deputised}) counted))`
}
