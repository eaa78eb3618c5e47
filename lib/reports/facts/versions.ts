import { type Sql, sql } from '@/lib/db/sql'
import { splitBy } from '../measure'
import { dayOf, inPeriod, isCountedSupport, type Scope } from '../scope'
import { POINT } from './effects'
import { MEASURED } from './indicators'

/** A support that begins within so many days of its proposal began soon. */
const SOON = 14
const LATE = 30

/** Supports proposed in the period, by the version they were made under, and how long each waited for its beginning. */
function supportVersions(scope: Scope): Sql {
  const waited = sql`${dayOf(sql`s.started_at`)} - ${dayOf(sql`s.proposed_at`)}`
  return sql`SELECT s.consultation_id, s.id AS support_id, NULL::uuid AS effect_id, s.id::text AS fact, NULL::int AS value,
      s.menu_id::text AS version, s.state AS outcome,
      CASE WHEN s.started_at IS NULL THEN 'not_started' WHEN ${waited} <= ${SOON}::int THEN 'soon'
        WHEN ${waited} <= ${LATE}::int THEN 'later' ELSE 'late' END AS wait
    FROM supports s
    WHERE ${isCountedSupport(scope)} AND ${inPeriod(sql`s.proposed_at`, scope)}`
}

/** Effects answered in the period, by the version of the support they are about. */
function effectVersions(scope: Scope): Sql {
  return sql`SELECT e.consultation_id, e.support_id, e.id AS effect_id, e.id::text AS fact, e.asking_organisation_id AS respondent,
      e.usefulness::int AS value, s.menu_id::text AS version, ${POINT} AS point,
      ${MEASURED} AS indicator
    FROM effects e JOIN supports s ON s.id = e.support_id
    WHERE ${isCountedSupport(scope)} AND e.bureau_id = ${scope.bureauId}::uuid AND ${inPeriod(sql`e.answered_at`, scope)}`
}

/** By version and state. */
export const VERSIONS = splitBy(supportVersions, 'version', 'outcome')
/** By version and how long it took to begin. */
export const VERSION_WAITS = splitBy(supportVersions, 'version', 'wait')
/** By version and how useful the support was called. */
export const VERSION_USEFULNESS = splitBy(effectVersions, 'version', 'point')
/** By version and whether an indicator came with both its values. */
export const VERSION_INDICATORS = splitBy(effectVersions, 'version', 'indicator')
