import type { Actor } from '@/lib/actor/actor'
import { joinSql, type Sql, sql } from '@/lib/db/sql'
import { addDays, startOfJstDay } from '@/lib/japanese/dates'
import { inTab, type Tab } from './tabs'

/** What a list of consultations is narrowed down by. */
export type Conditions = {
  tab: Tab
  prefecture?: string
  organisationIds?: readonly string[]
  theme?: string
  menu?: string
  officer?: string
  state?: string
  priority?: string
  from?: string
  until?: string
}

/** All conditions together as one WHERE, on `consultations c`. */
export function matching(conditions: Conditions, actor: Actor & { bureauId: string }, today: string): Sql {
  const { tab, prefecture, organisationIds, theme, menu, officer, state, priority, from, until } = conditions
  const bureau = sql`${actor.bureauId}::uuid`
  const wanted = [sql`c.bureau_id = ${bureau}`, inTab(tab, actor, today)]
  if (prefecture) wanted.push(sql`c.prefecture_code = ${prefecture}`)
  if (organisationIds) wanted.push(sql`c.asking_organisation_id = ANY (${organisationIds}::uuid[])`)
  if (officer) wanted.push(sql`c.officer_membership_id = ${officer}::uuid`)
  if (state) wanted.push(sql`c.state = ${state}`)
  if (from) wanted.push(sql`c.received_at >= ${startOfJstDay(from).toISOString()}::timestamptz`)
  if (until) wanted.push(sql`c.received_at < ${startOfJstDay(addDays(until, 1)).toISOString()}::timestamptz`)
  if (priority)
    wanted.push(
      sql`c.id IN (SELECT t.consultation_id FROM triage t WHERE t.bureau_id = ${bureau} AND t.priority = ${priority})`,
    )
  if (theme)
    wanted.push(
      sql`c.id IN (SELECT t.consultation_id FROM consultation_themes t WHERE t.theme_key = ${theme} AND t.bureau_id = ${bureau})`,
    )
  if (menu) wanted.push(sql`c.id IN (${withMenu(menu, bureau)})`)
  return joinSql(wanted, ' AND ')
}

/** Consultations with a support under this menu, in whichever of its versions, or with the wish for one. */
function withMenu(key: string, bureau: Sql): Sql {
  const versions = sql`ARRAY(SELECT m.id FROM menus m WHERE m.key = ${key})`
  return sql`
    SELECT s.consultation_id FROM supports s WHERE s.bureau_id = ${bureau} AND s.menu_id = ANY (${versions})
    UNION SELECT w.consultation_id FROM consultation_menus w WHERE w.bureau_id = ${bureau} AND w.menu_id = ANY (${versions})`
}
