import { type Sql, sql } from '@/lib/db/sql'
import { inPeriod, isCounted, overYears, type Scope } from '../scope'
import { consultationFact } from './consultation-fact'

/** Consultations received in the period, by month and prefecture. */
export function receivedFacts(scope: Scope): Sql {
  const month = sql`to_char(c.received_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM')`
  return sql`SELECT ${consultationFact(month, sql`c.prefecture_code`)}
    FROM consultations c WHERE ${isCounted(scope)} AND ${inPeriod(sql`c.received_at`, scope)}`
}

/** Consultations received in the fiscal year in which the period ends and the four before, by that year and prefecture. */
export function receivedYearFacts(scope: Scope): Sql {
  return sql`SELECT ${consultationFact(YEAR, sql`c.prefecture_code`)}
    FROM consultations c WHERE ${isCounted(scope)} AND ${inPeriod(sql`c.received_at`, overYears(scope))}`
}

/** The fiscal year in which a consultation `c` was received, in Japan. */
export const YEAR = sql`(extract(year FROM (c.received_at AT TIME ZONE 'Asia/Tokyo') - interval '3 months'))::int::text`
