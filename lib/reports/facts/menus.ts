import { type Sql, sql } from '@/lib/db/sql'
import { splitBy } from '../measure'
import { inPeriod, isCountedSupport, type Scope } from '../scope'
import { consultationFact } from './consultation-fact'

/** Supports proposed in the period, by menu (whichever version). */
function supportsOf(scope: Scope): Sql {
  return sql`SELECT s.consultation_id, s.id AS support_id, NULL::uuid AS effect_id, s.id::text AS fact, NULL::int AS value,
      m.key AS menu, s.state AS outcome, s.prefecture_code AS prefecture
    FROM supports s JOIN menus m ON m.id = s.menu_id
    WHERE ${isCountedSupport(scope)} AND ${inPeriod(sql`s.proposed_at`, scope)}`
}

/** By menu and state. */
export const MENUS = splitBy(supportsOf, 'menu', 'outcome')
/** By menu and prefecture. */
export const MENU_PREFECTURES = splitBy(supportsOf, 'menu', 'prefecture')

/** Consultations for which supports were proposed in the period, by which menus these were together; those declined or given up are left out. */
export function combinationFacts(scope: Scope): Sql {
  const together = sql`CASE WHEN c.menus LIKE '%+%' THEN c.menus ELSE 'single' END`
  return sql`SELECT ${consultationFact(together)}
    FROM (
      SELECT s.consultation_id AS id, string_agg(DISTINCT m.key, '+' ORDER BY m.key) AS menus
      FROM supports s JOIN menus m ON m.id = s.menu_id
      WHERE ${isCountedSupport({ ...scope, menu: undefined })} AND s.state NOT IN ('declined', 'not_used') AND ${inPeriod(sql`s.proposed_at`, scope)}
      GROUP BY s.consultation_id) c
    ${scope.menu ? sql`WHERE ${scope.menu} = ANY (string_to_array(c.menus, '+'))` : sql``}`
}
