import type { Actor } from '@/lib/actor/actor'
import { type Sql, sql } from '@/lib/db/sql'
import { DUE, IS_OPEN, IS_PAUSED } from './tabs'

/** The parts of today's list, in the order of urgency. */
export const TODAY_SECTIONS = [
  'dueLate',
  'dueToday',
  'dueWeek',
  'mentions',
  'news',
  'answers',
  'polls',
  'actions',
  'withoutAction',
  'agreed',
  'declined',
  'sessions',
] as const
export type TodaySection = (typeof TODAY_SECTIONS)[number]

type Part = { from?: Sql; where: Sql; what: Sql; whatEn?: Sql; side?: Sql; on: Sql; order: Sql }

/** Where a part of today's list is looked for, in what order, and what is told of each row. */
export function partOf(section: TodaySection, actor: Actor, today: string): Part {
  const day = sql`${today}::date`
  const due = { what: sql`c.state`, on: sql`c.answer_due_on`, order: DUE }
  const supports = sql`JOIN supports s ON s.consultation_id = c.id JOIN menus m ON m.id = s.menu_id`
  const answered = {
    from: supports,
    what: sql`m.name`,
    whatEn: sql`m.name_en`,
    on: inJapan(sql`s.answered_at`),
    order: sql`s.answered_at DESC`,
  }
  switch (section) {
    case 'dueLate':
      return { ...due, where: sql`${DUE} < ${day} AND NOT ${IS_PAUSED}` }
    case 'dueToday':
      return { ...due, where: sql`${DUE} = ${day} AND NOT ${IS_PAUSED}` }
    case 'dueWeek':
      return { ...due, where: sql`${DUE} > ${day} AND ${DUE} <= ${day} + 7 AND NOT ${IS_PAUSED}` }
    case 'mentions':
      return {
        from: sql`JOIN mentions n ON n.consultation_id = c.id AND n.membership_id = ${actor.membershipId}::uuid`,
        where: sql`NOT EXISTS (SELECT FROM read_marks r
          WHERE r.user_id = ${actor.userId}::uuid AND r.consultation_id = c.id AND r.read_at >= n.at)`,
        what: sql`n.by_name`,
        on: inJapan(sql`n.at`),
        order: sql`n.at DESC`,
      }
    case 'news':
      return {
        from: LATEST,
        where: sql`${IS_OPEN} AND c.last_activity_at > ${beginOf(sql`${day} - 60`)} AND latest.actor_side IN ('municipality', 'prefecture') AND latest.kind <> 'received'`,
        what: sql`latest.kind`,
        side: sql`latest.actor_side`,
        on: inJapan(sql`latest.at`),
        order: sql`c.last_activity_at DESC`,
      }
    case 'answers':
      return {
        from: sql`JOIN LATERAL (
          SELECT e.id, e.kind, e.actor_name, e.at FROM timeline_entries e
          WHERE e.consultation_id = c.id AND e.actor_side = 'other' ORDER BY e.id DESC LIMIT 1) heard ON heard.at > ${beginOf(sql`${day} - 30`)}`,
        where: sql`${IS_OPEN} AND NOT EXISTS (
          SELECT FROM timeline_entries e WHERE e.consultation_id = c.id AND e.id > heard.id AND e.actor_side = 'desk')`,
        what: sql`heard.actor_name`,
        on: inJapan(sql`heard.at`),
        order: sql`heard.at DESC`,
      }
    case 'polls':
      return {
        from: sql`JOIN date_polls p ON p.consultation_id = c.id AND p.bureau_id = c.bureau_id AND p.state = 'open' AND (p.closes_on < ${day} OR NOT EXISTS (
          SELECT FROM date_poll_respondents r WHERE r.poll_id = p.id AND r.answered_at IS NULL))`,
        where: IS_OPEN,
        what: sql`p.label`,
        on: sql`p.closes_on`,
        order: sql`p.closes_on`,
      }
    case 'withoutAction':
      return {
        where: sql`${IS_OPEN} AND c.waiting_on <> 'municipality' AND NOT EXISTS (
          SELECT FROM todos w WHERE w.consultation_id = c.id AND w.state = 'open') AND NOT EXISTS (
          SELECT FROM supports s WHERE s.consultation_id = c.id AND s.state IN ('agreed', 'under_way') AND s.next_action <> '')`,
        what: sql`c.state`,
        on: inJapan(sql`c.received_at`),
        order: sql`c.received_at`,
      }
    case 'actions':
      return {
        from: sql`JOIN LATERAL (
          SELECT w.text AS next_action, w.due_on AS next_action_on FROM todos w WHERE w.consultation_id = c.id AND w.side = 'desk' AND w.state = 'open'
          UNION ALL SELECT s.next_action, s.next_action_on FROM supports s WHERE s.consultation_id = c.id AND s.state IN ('agreed', 'under_way')
        ) a ON a.next_action_on <= ${day} + 7`,
        where: IS_OPEN,
        what: sql`a.next_action`,
        on: sql`a.next_action_on`,
        order: sql`a.next_action_on`,
      }
    case 'agreed':
      return { ...answered, where: sql`${IS_OPEN} AND s.state = 'agreed'` }
    case 'declined':
      return {
        ...answered,
        where: sql`${IS_OPEN} AND s.state = 'declined' AND s.answered_at >= ${beginOf(sql`${day} - 14`)}`,
      }
    case 'sessions':
      return {
        from: sql`JOIN LATERAL (
          SELECT n.label, n.next_on FROM support_sessions n WHERE n.consultation_id = c.id AND n.next_on BETWEEN ${day} AND ${day} + 14
          UNION SELECT n.label, n.planned_on FROM planned_sessions n
            WHERE n.consultation_id = c.id AND n.state = 'planned' AND n.planned_on BETWEEN ${day} AND ${day} + 14
        ) v ON true`,
        where: sql`${IS_OPEN}`,
        what: sql`v.label`,
        on: sql`v.next_on`,
        order: sql`v.next_on`,
      }
  }
}

/** What happened last, assignments of officers and the desk's own bookkeeping aside. */
const LATEST = sql`JOIN LATERAL (
  SELECT e.kind, e.actor_side, e.at FROM timeline_entries e
  WHERE e.consultation_id = c.id AND e.actor_side <> 'system'
    AND e.kind NOT IN ('officer_assigned', 'officer_changed', 'themes_changed', 'priority_changed', 'next_action_set', 'todo_set', 'todo_dropped', 'todos_handed_on', 'note', 'follow_up_answered')
  ORDER BY e.id DESC LIMIT 1) latest ON true`

/** The instant at which a day begins in Japan. Compared with a mere day an instant would not be looked up in its index: that comparison may leak. */
function beginOf(day: Sql): Sql {
  return sql`((${day})::timestamp AT TIME ZONE 'Asia/Tokyo')`
}

function inJapan(instant: Sql): Sql {
  return sql`to_char(${instant} AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD')`
}
