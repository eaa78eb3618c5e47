import { type Sql, sql } from '@/lib/db/sql'
import { inPeriod, isCounted, isOfSize, periodOfScope, type Scope } from '../scope'

/** The municipalities there are at the end of the period, by whether each consulted in it, only before it, or never. */
export function coverageFacts(scope: Scope): Sql {
  const { end } = periodOfScope(scope)
  const asked = (when: Sql) =>
    sql`EXISTS (SELECT FROM consultations c WHERE c.asking_organisation_id = o.id AND ${isCounted({ ...scope, size: undefined })} AND ${when})`
  return sql`SELECT NULL::uuid AS consultation_id, NULL::uuid AS support_id, NULL::uuid AS effect_id, o.id::text AS fact,
      CASE WHEN ${asked(inPeriod(sql`c.received_at`, scope))} THEN 'in_period'
        WHEN ${asked(sql`c.received_at < ${end}::timestamptz`)} THEN 'before' ELSE 'never' END AS "row",
      o.prefecture_code AS "column", NULL::int AS value
    FROM organisations o
    WHERE o.kind = 'municipality' AND o.bureau_id = ${scope.bureauId}::uuid AND (o.ended_on IS NULL OR o.ended_on > ${scope.until}::date)
      ${scope.prefecture ? sql`AND o.prefecture_code = ${scope.prefecture}` : sql``} ${isOfSize(sql`o.id`, scope)}`
}
