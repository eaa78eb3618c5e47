import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import type { Counted } from '../tally'
import type { SumKey } from './sum'

type Wanted<K extends SumKey> = { measure: K; months: readonly string[] }

/** What was counted beforehand for these months, all of a measure together. Sums are never taken away, only counted anew, so that none found before is missing now. */
export async function readKept<K extends SumKey>(
  tx: Tx,
  bureauId: string,
  wanted: readonly Wanted<K>[],
): Promise<ReadonlyMap<K, Counted[]>> {
  const cells = new Map<K, Counted[]>()
  const pairs = wanted.flatMap(({ measure, months }) => months.map((month) => ({ measure, month: `${month}-01` })))
  if (pairs.length === 0) return cells
  const found = await tx.$queryRaw<(Counted & { measure: K })[]>(sql`
    SELECT s.measure, c."row", c."column", c.value, sum(c.count)::int AS count
    FROM unnest(${pairs.map(({ measure }) => measure)}::text[], ${pairs.map(({ month }) => month)}::date[]) w (measure, month)
    JOIN report_sums s ON s.bureau_id = ${bureauId}::uuid AND s.measure = w.measure AND s.month = w.month
    CROSS JOIN LATERAL unnest(s.row_names, s.column_names, s.numbers, s.counts) c ("row", "column", value, count)
    GROUP BY 1, 2, 3, 4`)
  for (const { measure, ...one } of found) {
    const standing = cells.get(measure)
    if (standing) standing.push(one)
    else cells.set(measure, [one])
  }
  return cells
}
