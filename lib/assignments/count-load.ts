import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { DUE, IS_OPEN, IS_PAUSED } from '@/lib/queue/tabs'

export type Load = {
  membershipId: string | null
  name: string | null
  places: number
  open: number
  overdue: number
  dueSoon: number
  waitingDesk: number
  waitingMunicipality: number
  supports: number
  followUps: number
}

/** What each officer carries today: municipalities, open consultations, first answers overdue or due within a week, on whom they wait, supports and effects asked for. The row without a name is work without an officer. */
export async function countLoad(tx: Tx, actor: Actor): Promise<Load[]> {
  return await tx.$queryRaw<Load[]>`
    WITH posts AS (
      SELECT m.id, u.name, u.kana FROM memberships m JOIN users u ON u.id = m.user_id
      WHERE m.bureau_id = ${actor.bureauId}::uuid AND m.role IN ('officer', 'manager')
        AND m.valid_from <= app.today() AND (m.valid_until IS NULL OR m.valid_until >= app.today()) AND u.disabled_at IS NULL),
    work AS (
      SELECT p.id, count(*)::int AS open,
        count(*) FILTER (WHERE ${DUE} < app.today() AND NOT ${IS_PAUSED})::int AS overdue,
        count(*) FILTER (WHERE ${DUE} BETWEEN app.today() AND app.today() + 7 AND NOT ${IS_PAUSED})::int AS due_soon,
        count(*) FILTER (WHERE c.waiting_on = 'desk')::int AS waiting_desk,
        count(*) FILTER (WHERE c.waiting_on = 'municipality')::int AS waiting_municipality
      FROM consultations c LEFT JOIN posts p ON p.id = c.officer_membership_id
      WHERE ${IS_OPEN} AND c.bureau_id = ${actor.bureauId}::uuid
      GROUP BY p.id),
    named AS (
      SELECT a.membership_id, count(*)::int AS places FROM assignments a
      WHERE a.bureau_id = ${actor.bureauId}::uuid AND a.kind = 'officer'
        AND a.valid_from <= app.today() AND (a.valid_until IS NULL OR a.valid_until >= app.today())
      GROUP BY a.membership_id),
    helped AS (
      SELECT s.owner_membership_id AS id, count(*)::int AS supports FROM supports s
      WHERE s.bureau_id = ${actor.bureauId}::uuid AND s.state IN ('agreed', 'under_way') GROUP BY 1),
    asked AS (
      SELECT a.membership_id AS id, count(*)::int AS follow_ups
      FROM questionnaires q JOIN assignments a ON a.organisation_id = q.asking_organisation_id AND a.kind = 'officer'
        AND a.valid_from <= app.today() AND (a.valid_until IS NULL OR a.valid_until >= app.today())
      WHERE q.bureau_id = ${actor.bureauId}::uuid AND q.state = 'asked' GROUP BY 1)
    SELECT posts.id AS "membershipId", posts.name, coalesce(named.places, 0) AS places, coalesce(work.open, 0) AS open,
      coalesce(work.overdue, 0) AS overdue, coalesce(work.due_soon, 0) AS "dueSoon",
      coalesce(helped.supports, 0) AS supports, coalesce(asked.follow_ups, 0) AS "followUps", coalesce(work.waiting_desk, 0) AS "waitingDesk",
      coalesce(work.waiting_municipality, 0) AS "waitingMunicipality"
    FROM posts FULL JOIN work ON work.id = posts.id LEFT JOIN named ON named.membership_id = posts.id
      LEFT JOIN helped ON helped.id = posts.id LEFT JOIN asked ON asked.id = posts.id
    ORDER BY posts.name IS NULL DESC, coalesce(work.open, 0) DESC, posts.kana, posts.name, posts.id`
}
