import { type Sql, sql } from '@/lib/db/sql'
import { businessDayAt, inPeriod, isClocked, type Scope } from '../scope'
import { consultationFact } from './consultation-fact'

/** Consultations received in the period, by whether they are completed; the value is the business days from receipt to completion. Nothing pauses. */
export function resolutionFacts(scope: Scope): Sql {
  const state = sql`CASE WHEN c.state = 'completed' THEN 'completed' WHEN c.state = 'withdrawn' THEN 'withdrawn' ELSE 'open' END`
  const days = sql`CASE WHEN c.state = 'completed' THEN greatest(0, ${businessDayAt(sql`c.completed_at`, scope)} - ${businessDayAt(sql`c.received_at`, scope)}) END`
  return sql`SELECT ${consultationFact(state, sql`''`, days)}
    FROM consultations c WHERE ${isClocked(scope)} AND ${inPeriod(sql`c.received_at`, scope)}`
}
