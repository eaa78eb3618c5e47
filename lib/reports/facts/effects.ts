import { type Sql, sql } from '@/lib/db/sql'
import { inPeriod, isCountedSupport, type Scope } from '../scope'

/** Effects asked for in the period, by whether they were answered; those planned for it and not yet asked stand apart. */
export function followUpFacts(scope: Scope): Sql {
  const answer = sql`CASE WHEN q.asked_at IS NULL THEN 'scheduled' WHEN e.answered_at IS NOT NULL THEN 'answered'
    WHEN q.state = 'closed' OR q.answer_by < ${scope.today}::date THEN 'late' ELSE 'waiting' END`
  return sql`${effectFact(answer)}
    WHERE ${isCountedSupport(scope)}
      AND CASE WHEN q.asked_at IS NULL THEN q.ask_on BETWEEN ${scope.from}::date AND ${scope.until}::date
        ELSE ${inPeriod(sql`q.asked_at`, scope)} END`
}

/** Effects answered in the period, by how useful the support was called: 5 to 1, or not used. */
export function usefulnessFacts(scope: Scope): Sql {
  return sql`${effectFact(sql`coalesce(e.usefulness::text, CASE WHEN e.not_used THEN 'not_used' ELSE 'none' END)`, sql`e.usefulness`)}
    WHERE ${isCountedSupport(scope)} AND ${inPeriod(sql`e.answered_at`, scope)}`
}

/** Effects answered in the period, by whether an indicator was given with both its values. */
export function effectFacts(scope: Scope): Sql {
  const given = sql`CASE WHEN e.indicator = '' THEN 'without' WHEN e.before IS NULL OR e.after IS NULL THEN 'partly' ELSE 'measured' END`
  return sql`${effectFact(given)} WHERE ${isCountedSupport(scope)} AND ${inPeriod(sql`e.answered_at`, scope)}`
}

function effectFact(row: Sql, value: Sql = sql`NULL`): Sql {
  return sql`SELECT e.consultation_id, e.support_id, e.id AS effect_id, e.id::text AS fact, ${row} AS "row", '' AS "column", (${value})::int AS value
    FROM effects e JOIN questionnaires q ON q.id = e.questionnaire_id JOIN supports s ON s.id = e.support_id`
}
