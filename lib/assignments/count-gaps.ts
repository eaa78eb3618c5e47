import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'

export type PrefectureGaps = { code: string; name: string; nameEn: string | null; places: number; gaps: number }

/** Each prefecture of the bureau with the number of its organisations that have no officer today. */
export async function countGaps(tx: Tx, actor: Actor): Promise<PrefectureGaps[]> {
  return await tx.$queryRaw<PrefectureGaps[]>`
    SELECT p.code, p.name, p.name_en AS "nameEn", count(*)::int AS places,
      count(*) FILTER (WHERE NOT EXISTS (
        SELECT FROM assignments a WHERE a.organisation_id = o.id AND a.kind = 'officer'
          AND a.valid_from <= app.today() AND (a.valid_until IS NULL OR a.valid_until >= app.today())))::int AS gaps
    FROM organisations p
    JOIN organisations o ON o.bureau_id = p.bureau_id AND o.prefecture_code = p.code AND o.kind IN ('prefecture', 'municipality')
      AND o.ended_on IS NULL
    WHERE p.kind = 'prefecture' AND p.bureau_id = ${actor.bureauId}::uuid
    GROUP BY p.code, p.name, p.name_en
    ORDER BY p.code`
}
