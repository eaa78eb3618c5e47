import { type Sql, sql } from '@/lib/db/sql'
import { fiscalYear } from '@/lib/japanese/dates'
import { monthsOn } from '../period'
import { calledAt, inPeriod, isCounted, type Scope } from '../scope'
import { consultationFact } from './consultation-fact'

/** Consultations received in the period, by month and prefecture. */
export function receivedFacts(scope: Scope): Sql {
  const months = monthsFrom(scope)
  const month = calledAt(
    sql`c.received_at`,
    months.map((one) => `${one}-01`),
    months,
  )
  return sql`SELECT ${consultationFact(month, sql`c.prefecture_code`)}
    FROM consultations c WHERE ${isCounted(scope)} AND ${inPeriod(sql`c.received_at`, scope)}`
}

/** Consultations received in the period, by fiscal year and prefecture. */
export function receivedYearFacts(scope: Scope): Sql {
  return sql`SELECT ${consultationFact(yearAt(scope), sql`c.prefecture_code`)}
    FROM consultations c WHERE ${isCounted(scope)} AND ${inPeriod(sql`c.received_at`, scope)}`
}

/** The fiscal year in which a consultation `c` of the period was received, in Japan. */
export function yearAt(scope: Scope): Sql {
  const first = fiscalYear(scope.from)
  const years = Array.from({ length: fiscalYear(scope.until) - first + 1 }, (_, index) => String(first + index))
  return calledAt(
    sql`c.received_at`,
    years.map((year) => `${year}-04-01`),
    years,
  )
}

/** The months of the period until now; nothing was received later. */
function monthsFrom({ from, until, today }: Scope): string[] {
  const months: string[] = []
  const last = until < today ? until : today
  for (let month = from.slice(0, 7); month <= last.slice(0, 7); month = monthsOn(month, 1)) months.push(month)
  return months
}
