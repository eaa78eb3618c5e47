import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import type { Counted } from '../tally'
import { OF_YEARS, SIGN_OF_MONTHS, yearOfMonth } from './keep-years'
import { type SumKey, sumOf } from './sum'

type Wanted<K extends SumKey> = { measure: K; months: readonly string[] }

/**
 * What was counted beforehand for these months, all of a measure together; a whole fiscal year in one where it is kept so and its months
 * are still the same ones. Sums are never taken away, only counted anew, so that none found before is missing now.
 */
export async function readKept<K extends SumKey>(
  tx: Tx,
  bureauId: string,
  wanted: readonly Wanted<K>[],
): Promise<ReadonlyMap<K, Counted[]>> {
  const cells = new Map<K, Counted[]>()
  const pairs = wanted.flatMap(({ measure, months }) => months.map((month) => ({ measure, month: `${month}-01` })))
  const totals = wanted.flatMap(({ measure }) => (sumOf(measure)?.figure === 'sum' ? [measure] : []))
  if (pairs.length === 0) return cells
  const bureau = sql`s.bureau_id = ${bureauId}::uuid`
  const found = await tx.$queryRaw<(Counted & { measure: K })[]>(sql`
    WITH wanted AS MATERIALIZED (
      SELECT w.measure, w.month, ${yearOfMonth(sql`w.month`)} AS first
      FROM unnest(${pairs.map(({ measure }) => measure)}::text[], ${pairs.map(({ month }) => month)}::date[]) w (measure, month)),
    signed AS (
      SELECT w.measure, w.first, ${SIGN_OF_MONTHS} AS sign
      FROM wanted w JOIN report_sums s ON ${bureau} AND s.measure = w.measure AND s.month = w.month
      GROUP BY 1, 2 HAVING count(*) = 12),
    years AS MATERIALIZED (
      SELECT g.measure, g.first FROM signed g
      JOIN report_sums s ON ${bureau} AND s.measure = g.measure || ${OF_YEARS} AND s.month = g.first AND s.question = g.sign),
    parts AS (
      SELECT w.measure, w.measure AS kept, w.month FROM wanted w
      WHERE NOT EXISTS (SELECT FROM years y WHERE y.measure = w.measure AND y.first = w.first)
      UNION ALL SELECT y.measure, y.measure || ${OF_YEARS}, y.first FROM years y)
    SELECT p.measure, c."row", c."column",
      (CASE WHEN p.measure = ANY (${totals}::text[]) THEN sum(c.value) ELSE min(c.value) END)::float8 AS value, sum(c.count)::int AS count
    FROM parts p JOIN report_sums s ON ${bureau} AND s.measure = p.kept AND s.month = p.month
    CROSS JOIN LATERAL unnest(s.row_names, s.column_names, s.numbers, s.counts) c ("row", "column", value, count)
    GROUP BY p.measure, c."row", c."column", CASE WHEN p.measure = ANY (${totals}::text[]) THEN NULL ELSE c.value END`)
  for (const { measure, ...one } of found) {
    const standing = cells.get(measure)
    if (standing) standing.push(one)
    else cells.set(measure, [one])
  }
  return cells
}
