import { type Sql, sql } from '@/lib/db/sql'
import { inPeriod, isCounted, type Scope } from '../scope'

/** Themes of the consultations received in the period, by theme and prefecture; a consultation counts under each of its themes. */
export function themeFacts(scope: Scope): Sql {
  return sql`SELECT c.id AS consultation_id, NULL::uuid AS support_id, NULL::uuid AS effect_id,
      c.id::text || coalesce(':' || t.theme_key, '') AS fact, coalesce(t.theme_key, 'none') AS "row", c.prefecture_code AS "column", NULL::int AS value
    FROM consultations c
    LEFT JOIN consultation_themes t ON t.consultation_id = c.id AND t.bureau_id = ${scope.bureauId}::uuid
    WHERE ${isCounted(scope)} AND ${inPeriod(sql`c.received_at`, scope)}`
}
