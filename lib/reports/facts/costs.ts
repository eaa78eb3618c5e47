import { type Sql, sql } from '@/lib/db/sql'
import { splitBy } from '../measure'
import { inPeriod, isCountedSupport, type Scope } from '../scope'

/** Amounts dated in the period: what advisors were paid for each visit, fee and travel apart, and what else the desk recorded. */
function amountsOf({ bureauId, from, until }: Scope): Sql {
  const fees = (kind: Sql, yen: Sql) => sql`
    SELECT f.support_id, f.id::text || ':' || ${kind} AS fact, ${kind} AS kind, ${yen} AS yen FROM dispatch_fees f
    WHERE f.bureau_id = ${bureauId}::uuid AND f.held_on BETWEEN ${from}::date AND ${until}::date AND ${yen} > 0`
  return sql`${fees(sql`'fee'`, sql`f.fee_yen`)} UNION ALL ${fees(sql`'travel'`, sql`f.travel_yen`)}
    UNION ALL SELECT k.support_id, k.id::text, k.kind, k.yen FROM support_costs k
    WHERE k.bureau_id = ${bureauId}::uuid AND k.spent_on BETWEEN ${from}::date AND ${until}::date AND ${stands()} AND k.kind <> 'none'`
}

/** Amounts of the period, by menu, by version, and by what they were for; the value is the amount in yen. */
function spentOf(scope: Scope): Sql {
  return sql`SELECT ${SUPPORT}, k.fact, k.yen AS value, k.kind
    FROM (${amountsOf(scope)}) k JOIN supports s ON s.id = k.support_id JOIN menus m ON m.id = s.menu_id
    WHERE ${isCountedSupport(scope)}`
}

/** Meetings of supports held in the period. */
function heldOf(scope: Scope): Sql {
  const { bureauId, from, until } = scope
  return sql`SELECT ${SUPPORT}, h.id::text AS fact, NULL::int AS value
    FROM support_sessions h JOIN supports s ON s.id = h.support_id JOIN menus m ON m.id = s.menu_id
    WHERE h.bureau_id = ${bureauId}::uuid AND h.held_on BETWEEN ${from}::date AND ${until}::date AND ${isCountedSupport(scope)}`
}

/**
 * Supports that were worked on in the period: a meeting was held, or an amount recorded; one that has neither at all counts when it
 * ended. By whether it is known what they cost: an amount of the period, or that nothing was spent.
 */
function workedOn(scope: Scope): Sql {
  const { bureauId, from, until } = scope
  const bureau = sql`${bureauId}::uuid`
  const dated = (day: Sql) => sql`${day} BETWEEN ${from}::date AND ${until}::date`
  const silent = sql`s.state = 'done' AND ${inPeriod(sql`s.ended_at`, scope)}
    AND NOT EXISTS (SELECT FROM support_sessions h WHERE h.support_id = s.id)
    AND NOT EXISTS (SELECT FROM dispatch_fees f WHERE f.support_id = s.id)
    AND NOT EXISTS (SELECT FROM support_costs k WHERE k.support_id = s.id AND ${stands()} AND k.kind <> 'none')`
  return sql`
    WITH paid AS MATERIALIZED (
      SELECT f.support_id FROM dispatch_fees f WHERE f.bureau_id = ${bureau} AND ${dated(sql`f.held_on`)}
      UNION SELECT k.support_id FROM support_costs k WHERE k.bureau_id = ${bureau} AND ${dated(sql`k.spent_on`)} AND ${stands()} AND k.kind <> 'none'),
    known AS MATERIALIZED (SELECT support_id FROM paid UNION SELECT k.support_id FROM support_costs k WHERE k.bureau_id = ${bureau} AND ${stands()} AND k.kind = 'none'),
    worked AS MATERIALIZED (
      SELECT support_id FROM paid
      UNION SELECT h.support_id FROM support_sessions h WHERE h.bureau_id = ${bureau} AND ${dated(sql`h.held_on`)}
      UNION SELECT s.id FROM supports s WHERE s.bureau_id = ${bureau} AND ${silent})
    SELECT ${SUPPORT}, s.id::text AS fact, NULL::int AS value, CASE WHEN n.support_id IS NULL THEN 'unrecorded' ELSE 'recorded' END AS record
    FROM worked w JOIN supports s ON s.id = w.support_id JOIN menus m ON m.id = s.menu_id LEFT JOIN known n ON n.support_id = s.id
    WHERE ${isCountedSupport(scope)}`
}

const SUPPORT = sql`s.consultation_id, s.id AS support_id, NULL::uuid AS effect_id, m.key AS menu, s.menu_id::text AS version`

function stands(): Sql {
  return sql`k.withdrawn_at IS NULL`
}

/** By menu and what was paid for. */
export const COSTS = splitBy(spentOf, 'menu', 'kind')
/** By version and what was paid for. */
export const VERSION_COSTS = splitBy(spentOf, 'version', 'kind')
/** By menu. */
export const COST_SESSIONS = splitBy(heldOf, 'menu', null)
/** By version. */
export const VERSION_SESSIONS = splitBy(heldOf, 'version', null)
/** By menu and whether it is known what they cost. */
export const COST_SUPPORTS = splitBy(workedOn, 'menu', 'record')
/** By version and whether it is known what they cost. */
export const VERSION_COST_SUPPORTS = splitBy(workedOn, 'version', 'record')
