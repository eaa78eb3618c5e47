import { type Sql, sql } from '@/lib/db/sql'
import { businessDayAt, businessDayNumber, dayOf, inPeriod, isClocked, type Scope } from '../scope'
import { consultationFact } from './consultation-fact'

const ANSWERED_AT = sql`coalesce(c.first_answered_at, c.completed_at)`

/**
 * Consultations received in the period, by whether they were answered; the value is the business days from receipt to the
 * first answer (none before there is one), without those on which a question to the municipality was open. Overlapping questions pause once.
 */
export function firstAnswerFacts(scope: Scope): Sql {
  const state = sql`CASE WHEN c.answered_at IS NOT NULL THEN 'answered' WHEN c.state = 'withdrawn' THEN 'withdrawn' ELSE 'unanswered' END`
  const between = sql`${businessDayAt(sql`c.answered_at`, scope)} - ${businessDayAt(sql`c.received_at`, scope)}`
  const days = sql`CASE WHEN c.answered_at IS NOT NULL THEN greatest(0, ${between} - ${pausedDays(scope)}) END`
  return sql`SELECT ${consultationFact(state, sql`''`, days)}
    FROM (
      SELECT c.id, c.state, c.received_at, ${ANSWERED_AT} AS answered_at
      FROM consultations c WHERE ${isClocked(scope)} AND ${inPeriod(sql`c.received_at`, scope)}
    ) c
    CROSS JOIN LATERAL (${pauses(scope)}) p`
}

/** Consultations received in the period, by whether their first answer came by the day named to the municipality. */
export function inTimeFacts(scope: Scope): Sql {
  const state = sql`CASE
      WHEN ${dayOf(ANSWERED_AT)} <= c.answer_due_on THEN 'in_time'
      WHEN ${ANSWERED_AT} IS NOT NULL THEN 'late'
      WHEN c.state = 'withdrawn' THEN 'withdrawn'
      WHEN c.answer_due_on < ${scope.today}::date AND c.id NOT IN (${paused(scope)}) THEN 'overdue'
      ELSE 'not_yet' END`
  return sql`SELECT ${consultationFact(state)}
    FROM consultations c WHERE ${isClocked(scope)} AND ${inPeriod(sql`c.received_at`, scope)}`
}

/** The days on which a question to the municipality of a consultation `c` was open: after the day it was asked, until the day it was closed. Null when none ever was. */
function pauses({ bureauId, today }: Scope): Sql {
  return sql`SELECT range_agg(daterange(${dayOf(sql`q.asked_at`)}, greatest(${dayOf(sql`q.asked_at`)}, coalesce(${dayOf(sql`q.closed_at`)}, ${today}::date)), '(]')) AS days
    FROM questions q WHERE q.consultation_id = c.id AND q.bureau_id = ${bureauId}::uuid AND q.addressee = 'municipality'`
}

function pausedDays(scope: Scope): Sql {
  const upper = businessDayNumber(sql`upper(pause) - 1`, scope)
  const lower = businessDayNumber(sql`lower(pause) - 1`, scope)
  return sql`CASE WHEN p.days IS NULL OR c.answered_at <= c.received_at THEN 0 ELSE (
    SELECT coalesce(sum(${upper} - ${lower}), 0)
    FROM unnest(p.days * datemultirange(daterange(${dayOf(sql`c.received_at`)}, ${dayOf(sql`c.answered_at`)}, '(]'))) pause) END`
}

function paused({ bureauId }: Scope): Sql {
  return sql`SELECT q.consultation_id FROM questions q
    WHERE q.bureau_id = ${bureauId}::uuid AND q.state = 'open' AND q.addressee = 'municipality'`
}
