import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'

/** One place of a change that is to come: who goes, who comes, and how many open consultations would move today. */
export type ComingPlace = {
  id: string
  batchId: string
  code: string
  place: string
  placeEn: string | null
  from: string
  officer: string
  before: string | null
  isInterim: boolean
  movesWork: boolean
  open: number
  setByName: string
  tellOn: string | null
  told: boolean
  /** The first day has come, but the officer named is not in post: nothing has moved. */
  stuck: boolean
}

const MOST = 1000

/** Changes of officer arranged for a later day, and those whose day has come without effect; by day and deed. */
export async function listComing(tx: Tx, actor: Actor): Promise<ComingPlace[]> {
  return await tx.$queryRaw<ComingPlace[]>`
    SELECT a.id, coalesce(a.batch_id, a.id) AS "batchId", o.code, o.name AS place, o.name_en AS "placeEn",
      a.valid_from::text AS from, u.name AS officer, bu.name AS before, a.is_interim AS "isInterim",
      a.moves_work AS "movesWork", a.set_by_name AS "setByName", a.tell_on::text AS "tellOn", a.told_at IS NOT NULL AS told,
      (SELECT count(*)::int FROM consultations c WHERE c.asking_organisation_id = o.id
        AND c.state IN ('received', 'in_consultation', 'supporting')
        AND (c.officer_membership_id IS NULL OR c.officer_membership_id = b.membership_id OR EXISTS (
          SELECT FROM memberships gm JOIN users gu ON gu.id = gm.user_id WHERE gm.id = c.officer_membership_id
            AND (gm.valid_until < app.today() OR gu.disabled_at IS NOT NULL)))) AS open,
      a.valid_from <= app.today() AS stuck
    FROM assignments a
    JOIN organisations o ON o.id = a.organisation_id
    JOIN memberships m ON m.id = a.membership_id JOIN users u ON u.id = m.user_id
    LEFT JOIN assignments b ON b.id = a.follows_id
    LEFT JOIN memberships bm ON bm.id = b.membership_id LEFT JOIN users bu ON bu.id = bm.user_id
    WHERE a.bureau_id = ${actor.bureauId}::uuid AND a.kind = 'officer' AND (a.valid_from > app.today() OR a.awaits_start)
    ORDER BY a.valid_from, "batchId", o.code LIMIT ${MOST}::int`
}
