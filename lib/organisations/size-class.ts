import { type Sql, sql } from '@/lib/db/sql'

/**
 * 規模: by the latest population entered; where there is none, whether it is a city or a town or village. A prefecture asking
 * for itself stands apart.
 */
export const SIZES = ['over_200k', 'under_200k', 'under_50k', 'under_10k', 'city', 'town', 'prefecture'] as const

/** The size class of an organisation `o` with this population. */
export function sizeClass(population: Sql): Sql {
  return sql`CASE WHEN o.kind = 'prefecture' THEN 'prefecture'
      WHEN ${population} >= 200000 THEN 'over_200k' WHEN ${population} >= 50000 THEN 'under_200k'
      WHEN ${population} >= 10000 THEN 'under_50k' WHEN ${population} >= 0 THEN 'under_10k'
      WHEN o.municipal_kind IN ('city', 'special_ward') THEN 'city' ELSE 'town' END`
}
