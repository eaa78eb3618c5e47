import { type Sql, sql } from '@/lib/db/sql'
import { splitBy } from '../measure'
import { inPeriod, isCountedSupport, type Scope } from '../scope'
import { POINT } from './effects'

/** Effects answered in the period, by each party that took part in the support and how useful the support was called. */
export function partyUsefulnessFacts(scope: Scope): Sql {
  return sql`SELECT e.consultation_id, e.support_id, e.id AS effect_id, e.id::text || ':' || r.party AS fact, r.party AS "row", ${POINT} AS "column",
      e.usefulness::int AS value, e.asking_organisation_id AS respondent
    FROM (
      SELECT DISTINCT r.support_id, ${PARTY} AS party FROM ${ASKED}
      WHERE r.bureau_id = ${scope.bureauId}::uuid AND r.state IN ('accepted', 'hearing', 'proposed', 'answered')) r
    JOIN effects e ON e.support_id = r.support_id JOIN supports s ON s.id = e.support_id
    WHERE ${isCountedSupport(scope)} AND ${inPeriod(sql`e.answered_at`, scope)}`
}

/** What municipalities said in the period after a dispatch, by the advisor of the register and how useful he or she was called. */
export function evaluationFacts(scope: Scope): Sql {
  return sql`SELECT y.consultation_id, y.support_id, NULL::uuid AS effect_id, y.id::text AS fact, ${EVALUATED} AS "row",
      coalesce(y.useful::text, 'none') AS "column", y.useful::int AS value, y.asking_organisation_id AS respondent
    FROM duties y JOIN supports s ON s.id = y.support_id
    WHERE ${isCountedSupport(scope)} AND y.bureau_id = s.bureau_id AND y.kind = 'evaluation' AND y.state = 'done' AND ${inPeriod(sql`y.answered_at`, scope)}`
}

/** What parties are called, by the name under which each was asked, or an advisor evaluated, last. */
export function partyNames(scope: Scope): Sql {
  return sql`SELECT DISTINCT ON (p.value) p.value, p.name
    FROM (SELECT ${PARTY} AS value, r.addressee_name AS name, max(r.sent_at) AS last FROM ${ASKED}
      WHERE r.bureau_id = ${scope.bureauId}::uuid GROUP BY 1, 2
      UNION ALL SELECT ${EVALUATED}, y.about_name, max(y.answered_at) FROM duties y
      WHERE y.bureau_id = ${scope.bureauId}::uuid AND y.kind = 'evaluation' AND y.state = 'done' GROUP BY 1, 2) p
    ORDER BY p.value, p.last DESC`
}

const ASKED = sql`requests r LEFT JOIN dispatch_offers d ON d.request_id = r.id
  LEFT JOIN advisors a ON r.addressee_role = 'advisor' AND a.user_id = r.addressee_user_id AND a.bureau_id = r.bureau_id`
const EVALUATED = sql`coalesce(y.about_advisor_id::text, y.about_name)`
const PARTY = sql`coalesce(coalesce(d.advisor_id, a.id, r.addressee_user_id, r.addressee_organisation_id)::text, r.addressee_name)`

function requestsOf(scope: Scope): Sql {
  return sql`SELECT r.consultation_id, r.support_id, NULL::uuid AS effect_id, r.id::text AS fact, NULL::int AS value,
      r.addressee_role AS role, ${PARTY} AS party,
      CASE WHEN r.state IN ('proposed', 'answered', 'accepted', 'hearing', 'declined') THEN 'replied' ELSE 'silent' END AS replied,
      CASE WHEN r.state IN ('proposed', 'answered') THEN 'answered' WHEN r.state IN ('accepted', 'hearing') THEN 'taken_on'
        WHEN r.state IN ('declined', 'withdrawn') THEN r.state WHEN r.due_on < ${scope.today}::date THEN 'late' ELSE 'waiting' END AS outcome
    FROM ${ASKED} JOIN supports s ON s.id = r.support_id
    WHERE ${isCountedSupport(scope)} AND r.bureau_id = s.bureau_id AND ${inPeriod(sql`r.sent_at`, scope)}`
}

/** Requests sent in the period, by kind of party and what came of asking. */
export const PARTY_KINDS = splitBy(requestsOf, 'role', 'outcome')
/** The same by party: the advisor of the register, the person, or the office. */
export const PARTIES = splitBy(requestsOf, 'party', 'outcome')
/** By whether a word came, and what came of asking. */
export const DECLINES = splitBy(requestsOf, 'replied', 'outcome')
