import { type Sql, sql } from '@/lib/db/sql'
import { splitBy } from '../measure'
import { isCountedSupport, onDays, type Scope } from '../scope'

/** Amounts dated in the period: what advisors were paid for each visit, fee and travel apart, and what else the desk recorded. */
function amountsOf(scope: Scope): Sql {
  const { bureauId } = scope
  const fees = (kind: Sql, yen: Sql) => sql`
    SELECT f.support_id, f.id::text || ':' || ${kind} AS fact, ${kind} AS kind, ${yen} AS yen FROM dispatch_fees f
    WHERE f.bureau_id = ${bureauId}::uuid AND ${onDays(sql`f.held_on`, scope)} AND ${yen} > 0`
  return sql`${fees(sql`'fee'`, sql`f.fee_yen`)} UNION ALL ${fees(sql`'travel'`, sql`f.travel_yen`)}
    UNION ALL SELECT k.support_id, k.id::text, k.kind, k.yen FROM support_costs k
    WHERE k.bureau_id = ${bureauId}::uuid AND ${onDays(sql`k.spent_on`, scope)} AND ${stands()} AND k.kind <> 'none'`
}

/** Amounts of the period, by menu, by version, and by what they were for; the value is the amount in yen. */
function spentOf(scope: Scope): Sql {
  return sql`SELECT ${SUPPORT}, k.fact, k.yen AS value, k.kind
    FROM (${amountsOf(scope)}) k JOIN supports s ON s.id = k.support_id JOIN menus m ON m.id = s.menu_id
    WHERE ${isCountedSupport(scope)}`
}

/** Meetings of supports held in the period. */
function heldOf(scope: Scope): Sql {
  return sql`SELECT ${SUPPORT}, h.id::text AS fact, NULL::int AS value
    FROM support_sessions h JOIN supports s ON s.id = h.support_id JOIN menus m ON m.id = s.menu_id
    WHERE h.bureau_id = ${scope.bureauId}::uuid AND ${onDays(sql`h.held_on`, scope)} AND ${isCountedSupport(scope)}`
}

/**
 * Supports that were worked on in the period: a meeting was held, or an amount recorded; one that has neither at all counts when it
 * ended. By whether it is known what they cost: an amount of the period, or that nothing was spent. A support counts once however long it was worked on.
 */
function workedOn(scope: Scope): Sql {
  return sql`
    SELECT ${SUPPORT}, s.id::text AS fact, NULL::int AS value, CASE WHEN w.is_recorded THEN 'recorded' ELSE 'unrecorded' END AS record
    FROM app.work_of_desk(${scope.from}::date, ${scope.until}::date) w JOIN supports s ON s.id = w.support_id JOIN menus m ON m.id = s.menu_id
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
