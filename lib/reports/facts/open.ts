import { type Sql, sql } from '@/lib/db/sql'
import { businessDayAt, businessDayNumber, isCounted, type Scope } from '../scope'
import { consultationFact } from './consultation-fact'

const IS_OPEN = sql`c.state IN ('received', 'in_consultation', 'supporting')`

/** What is open today, whenever it was received, by the business days since its receipt; nothing pauses. */
export function ageFacts(scope: Scope): Sql {
  const days = sql`${businessDayNumber(sql`${scope.today}::date`, scope)} - ${businessDayAt(sql`c.received_at`, scope)}`
  const age = sql`CASE WHEN c.days <= 5 THEN '0-5' WHEN c.days <= 10 THEN '6-10' WHEN c.days <= 20 THEN '11-20' ELSE '21+' END`
  return sql`SELECT ${consultationFact(age, sql`''`, sql`c.days`)}
    FROM (SELECT c.id, ${days} AS days FROM consultations c WHERE ${isCounted(scope)} AND ${IS_OPEN}) c`
}

/** What is open today, by whom it waits for. */
export function waitingFacts(scope: Scope): Sql {
  return sql`SELECT ${consultationFact(sql`c.waiting_on`)} FROM consultations c WHERE ${isCounted(scope)} AND ${IS_OPEN}`
}

/** What is open today, by its officer and by whom it waits for. */
export function loadFacts(scope: Scope): Sql {
  return sql`SELECT ${consultationFact(sql`coalesce(c.officer_membership_id::text, 'none')`, sql`c.waiting_on`)}
    FROM consultations c WHERE ${isCounted(scope)} AND ${IS_OPEN}`
}
