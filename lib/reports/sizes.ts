import { type Sql, sql } from '@/lib/db/sql'
import { sizeClass } from '@/lib/organisations/size-class'

/** The size of each organisation of a bureau: `id` and `size`. */
export function sizes(bureauId: string): Sql {
  return sql`SELECT o.id, ${sizeClass(sql`p.value`)} AS size
    FROM organisations o LEFT JOIN (
      SELECT DISTINCT ON (organisation_id) organisation_id, value FROM figures
      WHERE scope = 'municipality' AND kind = 'population' AND superseded_at IS NULL AND area_id IS NULL
      ORDER BY organisation_id, as_of DESC NULLS LAST, entered_at DESC) p ON p.organisation_id = o.id
    WHERE o.bureau_id = ${bureauId}::uuid AND o.kind IN ('municipality', 'prefecture')`
}
