import type { Tx } from '@/lib/db/client'
import { type Sql, sql } from '@/lib/db/sql'
import { type CrossedKey, isCrossed } from '../gaps/crossed'
import type { SumKey } from './sum'

/** The first day of the fiscal year of a month. */
export function yearOfMonth(month: Sql): Sql {
  return sql`make_date(extract(year FROM ${month} - interval '3 months')::int, 4, 1)`
}

/** Stands for the months `s` of a year as they are now: another as soon as one of them has been counted anew or has lost its hold. */
export const SIGN_OF_MONTHS = sql`md5(string_agg(s.xmin::text, ',' ORDER BY s.month))`

/** Under which name the years of what is kept month by month are kept. */
export const OF_YEARS = '_years'

/** What is crossed has thousands of cells a month: those of whole fiscal years are kept together as well, so that many years are read as few. */
export async function keepYears(tx: Tx, bureauId: string, questions: ReadonlyMap<SumKey, string>): Promise<void> {
  for (const [key, question] of questions) if (isCrossed(key)) await keepYearsOf(tx, bureauId, key, question)
}

async function keepYearsOf(tx: Tx, bureauId: string, key: CrossedKey, question: string) {
  const bureau = sql`s.bureau_id = ${bureauId}::uuid`
  await tx.$executeRaw(sql`
    WITH years AS (
      SELECT ${yearOfMonth(sql`s.month`)} AS first, ${SIGN_OF_MONTHS} AS sign FROM report_sums s
      WHERE ${bureau} AND s.measure = ${key} AND s.question = ${question} GROUP BY 1 HAVING count(*) = 12),
    wanting AS (
      SELECT y.first, y.sign FROM years y WHERE NOT EXISTS (SELECT FROM report_sums s
        WHERE ${bureau} AND s.measure = ${key + OF_YEARS} AND s.month = y.first AND s.question = y.sign)),
    cells AS (
      SELECT w.first, w.sign, c."row", c."column", c.value, sum(c.count)::int AS count
      FROM wanting w JOIN report_sums s ON ${bureau} AND s.measure = ${key} AND s.month >= w.first AND s.month < w.first + interval '1 year'
      CROSS JOIN LATERAL unnest(s.row_names, s.column_names, s.numbers, s.counts) c ("row", "column", value, count)
      GROUP BY 1, 2, 3, 4, 5)
    INSERT INTO report_sums (bureau_id, measure, month, question, row_names, column_names, numbers, counts)
    SELECT ${bureauId}::uuid, ${key + OF_YEARS}, first, sign, array_agg("row"), array_agg("column"), array_agg(value), array_agg(count)
    FROM cells GROUP BY first, sign
    ON CONFLICT (bureau_id, measure, month) DO UPDATE SET question = excluded.question, row_names = excluded.row_names,
      column_names = excluded.column_names, numbers = excluded.numbers, counts = excluded.counts, counted_at = app.now()`)
}
