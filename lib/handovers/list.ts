import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'

/** A handover on the board: how far it is. */
export type ListedHandover = {
  id: string
  leaver: string
  state: string
  on: string | null
  places: number
  items: number
  confirmed: number
  askedBack: number
  interim: number
  late: boolean
}

/** Handovers under way and those completed of late, the ones under way first. */
export async function listHandovers(tx: Tx, actor: Actor): Promise<ListedHandover[]> {
  return await tx.$queryRaw<ListedHandover[]>`
    SELECT h.id, h.leaver_name AS leaver, h.state, h.takes_over_on::text AS on,
      (SELECT count(*)::int FROM handover_places p WHERE p.handover_id = h.id) AS places,
      count(i.id)::int AS items, (count(i.id) FILTER (WHERE i.state = 'confirmed'))::int AS confirmed,
      (count(i.id) FILTER (WHERE i.state = 'asked_back'))::int AS "askedBack",
      (SELECT count(*)::int FROM handover_places p WHERE p.handover_id = h.id AND p.is_interim) AS interim,
      coalesce(h.state = 'arranged' AND h.moved_at IS NULL AND h.takes_over_on < app.today(), false) AS late
    FROM handovers h LEFT JOIN handover_items i ON i.handover_id = h.id
    WHERE h.bureau_id = ${actor.bureauId}::uuid AND h.state <> 'cancelled'
      AND (h.state <> 'completed' OR h.completed_at > app.now() - interval '60 days')
    GROUP BY h.id ORDER BY h.state = 'completed', h.takes_over_on NULLS FIRST, h.started_at LIMIT 200`
}

/** An item nobody has confirmed, on the board until somebody does. */
export type Unconfirmed = {
  id: string
  handoverId: string
  number: string | null
  title: string
  place: string
  placeEn: string | null
  code: string
  leaver: string
  successor: string | null
  state: string
}

/** What successors have still to confirm after an arrangement, those asked back first; of one successor when named. */
export async function listUnconfirmed(tx: Tx, actor: Actor, successor?: string): Promise<Unconfirmed[]> {
  return await tx.$queryRaw<Unconfirmed[]>`
    SELECT i.id, h.id AS "handoverId", c.number, c.title, o.name AS place, o.name_en AS "placeEn", o.code, h.leaver_name AS leaver,
      p.successor_name AS successor, i.state
    FROM handover_items i JOIN handovers h ON h.id = i.handover_id JOIN handover_places p ON p.id = i.place_id
    JOIN organisations o ON o.id = p.organisation_id JOIN consultations c ON c.id = i.consultation_id
    WHERE h.bureau_id = ${actor.bureauId}::uuid AND h.state = 'arranged' AND i.state <> 'confirmed'
      AND (${successor ?? null}::uuid IS NULL OR p.successor_membership_id = ${successor ?? null}::uuid)
    ORDER BY i.state = 'asked_back' DESC, h.takes_over_on, o.code, c.number LIMIT 1000`
}

/** Somebody who leaves or has left and still holds something, without a handover that is arranged. */
export type Leaving = {
  membershipId: string
  name: string
  until: string | null
  gone: boolean
  places: number
  open: number
}

/** Officers whose post has ended, whose account is closed, or whose post ends within 60 days, with what they hold. */
export async function listLeaving(tx: Tx, actor: Actor): Promise<Leaving[]> {
  return await tx.$queryRaw<Leaving[]>`
    SELECT * FROM (
      SELECT m.id AS "membershipId", u.name, m.valid_until::text AS until,
        (u.disabled_at IS NOT NULL OR coalesce(m.valid_until < app.today(), false)) AS gone,
        (SELECT count(*)::int FROM assignments a WHERE a.membership_id = m.id AND a.kind = 'officer'
          AND a.valid_from <= app.today() AND (a.valid_until IS NULL OR a.valid_until >= app.today())) AS places,
        (SELECT count(*)::int FROM consultations c WHERE c.officer_membership_id = m.id
          AND c.state IN ('received', 'in_consultation', 'supporting')) AS open
      FROM memberships m JOIN users u ON u.id = m.user_id
      WHERE m.bureau_id = ${actor.bureauId}::uuid AND m.role IN ('officer', 'manager')
        AND (u.disabled_at IS NOT NULL OR m.valid_until <= app.today() + 60)
        AND NOT EXISTS (SELECT FROM handovers h WHERE h.leaver_membership_id = m.id AND h.state IN ('preparing', 'arranged'))) held
    WHERE places > 0 OR open > 0 ORDER BY gone DESC, until, name LIMIT 200`
}
