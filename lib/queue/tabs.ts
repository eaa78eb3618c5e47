import type { Actor } from '@/lib/actor/actor'
import { type Sql, sql } from '@/lib/db/sql'

/** The views of the queue, in the order in which they stand on the page. */
export const TABS = ['open', 'unassigned', 'mine', 'waiting_desk', 'waiting_municipality', 'overdue', 'all'] as const
export type Tab = (typeof TABS)[number]

/** In the desk's hands. Written out, because an index of the open ones alone serves only these very words. */
export const IS_OPEN = sql`c.state IN ('received', 'in_consultation', 'supporting')`

/** While the municipality is asked to confirm something, or the officer has stopped it, the answer clock stands still. */
export const IS_PAUSED = sql`(c.paused_since IS NOT NULL OR (c.waiting_on = 'municipality' AND EXISTS (
  SELECT FROM questions q WHERE q.consultation_id = c.id AND q.state = 'open' AND q.addressee = 'municipality')))`

/** The day an open consultation's first answer is due; those already answered come after all others. */
export const DUE = sql`(CASE WHEN c.first_answered_at IS NULL AND c.state IN ('received', 'in_consultation', 'supporting') THEN c.answer_due_on ELSE 'infinity'::date END)`

/** The officer's own: named in the consultation, stand-in 代理 of the one named, or deputy of the municipality today. */
export function isMine(actor: Actor): Sql {
  return sql`(c.officer_membership_id = ANY (ARRAY(${postsHeldBy(actor)})) OR c.asking_organisation_id = ANY (ARRAY(${deputisedBy(actor)})))`
}

/** The person's own post, and the posts whose stand-in he or she is today. */
export function postsHeldBy(actor: Actor): Sql {
  return sql`SELECT ${actor.membershipId}::uuid AS membership_id
    UNION SELECT b.membership_id FROM absences b
    WHERE b.stand_in_membership_id = ${actor.membershipId}::uuid AND app.today() BETWEEN b.valid_from AND b.valid_until`
}

/** The municipalities whose deputy the person is today. */
export function deputisedBy(actor: Actor): Sql {
  return sql`SELECT a.organisation_id FROM assignments a
    WHERE a.membership_id = ${actor.membershipId}::uuid AND a.kind = 'deputy'
      AND a.valid_from <= app.today() AND (a.valid_until IS NULL OR a.valid_until >= app.today())`
}

/** What belongs in a view, for this officer and on this day ('YYYY-MM-DD'). */
export function inTab(tab: Tab, actor: Actor, today: string): Sql {
  switch (tab) {
    case 'open':
      return IS_OPEN
    case 'unassigned':
      return sql`${IS_OPEN} AND c.officer_membership_id IS NULL`
    case 'mine':
      return sql`${IS_OPEN} AND ${isMine(actor)}`
    case 'waiting_desk':
      return sql`${IS_OPEN} AND c.waiting_on = 'desk'`
    case 'waiting_municipality':
      return sql`${IS_OPEN} AND c.waiting_on = 'municipality'`
    case 'overdue':
      return sql`${DUE} < ${today}::date AND NOT ${IS_PAUSED}`
    case 'all':
      return sql`c.state <> 'draft'`
  }
}
