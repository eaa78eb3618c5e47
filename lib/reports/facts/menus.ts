import { type Sql, sql } from '@/lib/db/sql'
import { inPeriod, isCountedSupport, type Scope } from '../scope'

/** Supports proposed in the period, by menu (whichever version) and state. */
export function menuFacts(scope: Scope): Sql {
  return sql`SELECT s.consultation_id, s.id AS support_id, NULL::uuid AS effect_id, s.id::text AS fact,
      m.key AS "row", s.state AS "column", NULL::int AS value
    FROM supports s JOIN menus m ON m.id = s.menu_id
    WHERE ${isCountedSupport(scope)} AND ${inPeriod(sql`s.proposed_at`, scope)}`
}
