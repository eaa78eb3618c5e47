import type { Actor } from '@/lib/actor/actor'
import { joinSql, type Sql, sql } from '@/lib/db/sql'
import { addDays, startOfJstDay } from '@/lib/japanese/dates'
import { type Chosen, type Due, NOBODY } from './filters'
import { isUnread } from './read-marks'
import { DUE, IS_OPEN, IS_PAUSED, inTab, type Tab } from './tabs'

/** What a list of consultations is narrowed down by. */
export type Conditions = Chosen & {
  tab: Tab
  organisationIds?: readonly string[]
  unread?: boolean
  watched?: boolean
  from?: string
  until?: string
}

/** All conditions together as one WHERE, on `consultations c`. */
export function matching(conditions: Conditions, actor: Actor & { bureauId: string }, today: string): Sql {
  const { tab, organisationIds, from, until } = conditions
  const bureau = sql`${actor.bureauId}::uuid`
  const wanted = [sql`c.bureau_id = ${bureau}`, inTab(tab, actor, today)]
  if (organisationIds) wanted.push(sql`c.asking_organisation_id = ANY (${organisationIds}::uuid[])`)
  if (from) wanted.push(sql`c.received_at >= ${startOfJstDay(from).toISOString()}::timestamptz`)
  if (until) wanted.push(sql`c.received_at < ${startOfJstDay(addDays(until, 1)).toISOString()}::timestamptz`)
  if (conditions.unread) wanted.push(isUnread(actor))
  if (conditions.watched) wanted.push(isWatched(actor))
  return joinSql([...wanted, ...chosenOf(conditions, bureau, today)], ' AND ')
}

/** 見守り中: this person asked to hear of it. */
function isWatched(actor: Actor): Sql {
  return sql`c.id IN (SELECT w.consultation_id FROM watchers w WHERE w.membership_id = ${actor.membershipId}::uuid)`
}

/** The chosen values: one of each condition is enough, and all conditions hold together. */
function chosenOf(chosen: Chosen, bureau: Sql, today: string): Sql[] {
  const { state, priority, prefecture, theme, menu, officer, section, waiting, channel, kind, due } = chosen
  const wanted: Sql[] = []
  if (prefecture?.length) wanted.push(oneOf(sql`c.prefecture_code`, prefecture))
  if (state?.length) wanted.push(oneOf(sql`c.state`, state))
  if (waiting?.length) wanted.push(sql`${IS_OPEN} AND ${oneOf(sql`c.waiting_on`, waiting)}`)
  if (channel?.length) wanted.push(oneOf(sql`c.channel`, channel))
  if (kind?.length) wanted.push(oneOf(sql`c.kind`, kind))
  if (officer?.length) wanted.push(withOfficer(officer))
  if (due?.length)
    wanted.push(
      sql`(${joinSql(
        due.map((one) => isDue(one as Due, today)),
        ' OR ',
      )})`,
    )
  if (priority?.length)
    wanted.push(
      sql`c.id IN (SELECT t.consultation_id FROM triage t WHERE t.bureau_id = ${bureau} AND ${oneOf(sql`t.priority`, priority)})`,
    )
  if (theme?.length)
    wanted.push(
      sql`c.id IN (SELECT t.consultation_id FROM consultation_themes t WHERE ${oneOf(sql`t.theme_key`, theme)} AND t.bureau_id = ${bureau})`,
    )
  if (section?.length) wanted.push(sql`c.id IN (${withSection(section)})`)
  if (menu?.length) wanted.push(sql`c.id IN (${withMenu(menu, bureau)})`)
  return wanted
}

/** One value keeps the order of an index that begins with the column; several are looked up one after another. */
function oneOf(column: Sql, values: readonly string[]): Sql {
  const [only] = values
  return values.length === 1 ? sql`${column} = ${only}` : sql`${column} = ANY (${values}::text[])`
}

/** Consultations that a section of the bureau has, or of which it has a support. */
function withSection(chosen: readonly string[]): Sql {
  return sql`SELECT t.consultation_id FROM triage t WHERE t.section_id = ANY (${chosen}::uuid[])
    UNION SELECT s.consultation_id FROM supports s WHERE s.section_id = ANY (${chosen}::uuid[])`
}

function withOfficer(chosen: readonly string[]): Sql {
  const named = chosen.filter((one) => one !== NOBODY)
  const [only] = named
  const theirs =
    named.length === 1
      ? sql`c.officer_membership_id = ${only}::uuid`
      : sql`c.officer_membership_id = ANY (${named}::uuid[])`
  if (named.length === chosen.length) return theirs
  return named.length === 0 ? sql`c.officer_membership_id IS NULL` : sql`(${theirs} OR c.officer_membership_id IS NULL)`
}

/** How the answer stands against its day; where the municipality is asked no day is late. */
function isDue(due: Due, today: string): Sql {
  const day = sql`${today}::date`
  switch (due) {
    case 'late':
      return sql`(${DUE} < ${day} AND NOT ${IS_PAUSED})`
    case 'today':
      return sql`(${DUE} = ${day} AND NOT ${IS_PAUSED})`
    case 'week':
      return sql`(${DUE} > ${day} AND ${DUE} <= ${day} + 7 AND NOT ${IS_PAUSED})`
    case 'later':
      return sql`(${DUE} > ${day} + 7 AND ${DUE} < 'infinity'::date AND NOT ${IS_PAUSED})`
    case 'paused':
      return sql`(${IS_OPEN} AND c.first_answered_at IS NULL AND ${IS_PAUSED})`
    case 'answered':
      return sql`(${IS_OPEN} AND c.first_answered_at IS NOT NULL)`
  }
}

/** Consultations with a support under one of these menus, in whichever of its versions, or with the wish for one. */
function withMenu(keys: readonly string[], bureau: Sql): Sql {
  const versions = sql`ARRAY(SELECT m.id FROM menus m WHERE ${oneOf(sql`m.key`, keys)})`
  return sql`
    SELECT s.consultation_id FROM supports s WHERE s.bureau_id = ${bureau} AND s.menu_id = ANY (${versions})
    UNION SELECT w.consultation_id FROM consultation_menus w WHERE w.bureau_id = ${bureau} AND w.menu_id = ANY (${versions})`
}
