import { type Sql, sql } from '@/lib/db/sql'
import { inPeriod, isCounted, type Scope } from '../scope'
import { consultationFact } from './consultation-fact'

/** Consultations received in the period, by month and prefecture. */
export function receivedFacts(scope: Scope): Sql {
  const month = sql`to_char(c.received_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM')`
  return sql`SELECT ${consultationFact(month, sql`c.prefecture_code`)}
    FROM consultations c WHERE ${isCounted(scope)} AND ${inPeriod(sql`c.received_at`, scope)}`
}
