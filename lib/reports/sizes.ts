import { type Sql, sql } from '@/lib/db/sql'

/**
 * 規模: by the latest population entered; where there is none, whether it is a city or a town or village. A prefecture asking
 * for itself stands apart.
 */
export const SIZES = ['over_200k', 'under_200k', 'under_50k', 'under_10k', 'city', 'town', 'prefecture'] as const

/** The size of each organisation of a bureau: `id` and `size`. */
export function sizes(bureauId: string): Sql {
  return sql`SELECT o.id, CASE WHEN o.kind = 'prefecture' THEN 'prefecture'
      WHEN p.value >= 200000 THEN 'over_200k' WHEN p.value >= 50000 THEN 'under_200k'
      WHEN p.value >= 10000 THEN 'under_50k' WHEN p.value >= 0 THEN 'under_10k'
      WHEN o.municipal_kind IN ('city', 'special_ward') THEN 'city' ELSE 'town' END AS size
    FROM organisations o LEFT JOIN (
      SELECT DISTINCT ON (organisation_id) organisation_id, value FROM figures
      WHERE scope = 'municipality' AND kind = 'population' AND superseded_at IS NULL AND area_id IS NULL
      ORDER BY organisation_id, as_of DESC NULLS LAST, entered_at DESC) p ON p.organisation_id = o.id
    WHERE o.bureau_id = ${bureauId}::uuid AND o.kind IN ('municipality', 'prefecture')`
}
