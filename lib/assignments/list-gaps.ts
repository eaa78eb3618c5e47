import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'

/** Why a municipality is, or will be, without an officer. */
export const GAP_REASONS = ['none', 'officerGone', 'ends', 'officerLeaves'] as const
export type GapReason = (typeof GAP_REASONS)[number]
export type Gap = {
  id: string
  code: string
  place: string
  placeEn: string | null
  reason: GapReason
  officer: string | null
  on: string | null
  open: number
  deputies: string | null
}

/**
 * Municipalities and prefectures without an officer today, with one who has gone, or whose officer's time ends within
 * 90 days with nobody named to follow; those of today first.
 */
export async function listGaps(tx: Tx, actor: Actor): Promise<Gap[]> {
  return await tx.$queryRaw<Gap[]>`
    SELECT * FROM (
      SELECT o.id, o.code, o.name AS place, o.name_en AS "placeEn", u.name AS officer,
        CASE WHEN a.id IS NULL THEN 'none'
          WHEN u.disabled_at IS NOT NULL OR m.valid_until < app.today() THEN 'officerGone'
          WHEN a.valid_until <= app.today() + 90 THEN 'ends'
          WHEN m.valid_until <= app.today() + 90 THEN 'officerLeaves' END AS reason,
        least(a.valid_until, m.valid_until)::text AS on,
        (SELECT count(*)::int FROM consultations c WHERE c.asking_organisation_id = o.id
          AND c.state IN ('received', 'in_consultation', 'supporting')) AS open,
        (SELECT string_agg(du.name, ' / ' ORDER BY du.name) FROM assignments d JOIN memberships dm ON dm.id = d.membership_id
          JOIN users du ON du.id = dm.user_id WHERE d.organisation_id = o.id AND d.kind = 'deputy'
          AND d.valid_from <= app.today() AND (d.valid_until IS NULL OR d.valid_until >= app.today())) AS deputies,
        EXISTS (SELECT FROM assignments l WHERE l.organisation_id = o.id AND l.kind = 'officer'
          AND l.valid_from > app.today() AND l.valid_from <= least(a.valid_until, m.valid_until) + 1) AS followed
      FROM organisations o
      LEFT JOIN assignments a ON a.organisation_id = o.id AND a.kind = 'officer'
        AND a.valid_from <= app.today() AND (a.valid_until IS NULL OR a.valid_until >= app.today())
      LEFT JOIN memberships m ON m.id = a.membership_id LEFT JOIN users u ON u.id = m.user_id
      WHERE o.bureau_id = ${actor.bureauId}::uuid AND o.kind IN ('municipality', 'prefecture')) found
    WHERE reason IS NOT NULL AND NOT followed
    ORDER BY reason IN ('none', 'officerGone') DESC, open DESC, code LIMIT 400`
}
