import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { isWhole, type Scope } from '../scope'
import { questionOf } from './question'
import { reachOfSum, type SumKey, sumOf } from './sum'

/**
 * The months of each measure, whole or crossed, that were counted beforehand and still hold: the question is the same, and nothing of that month
 * has changed since. A narrowed report has none: it counts fewer records, and counts them.
 */
export async function findKept(
  tx: Tx,
  keys: readonly SumKey[],
  scope: Scope,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const kept = keys.flatMap((key) => {
    const sum = sumOf(key)
    return sum ? [{ key, reach: reachOfSum(key, scope), question: questionOf(sum, scope), counts: sum.counts }] : []
  })
  const months = new Map<string, Set<string>>()
  if (kept.length === 0 || !isWhole(scope)) return months
  const found = await tx.$queryRaw<{ measure: string; month: string }[]>(sql`
    SELECT s.measure, to_char(s.month, 'YYYY-MM') AS month
    FROM unnest(${kept.map(({ key }) => key)}::text[], ${kept.map(({ question }) => question)}::text[], ${kept.map(({ counts }) => counts)}::text[],
      ${kept.map(({ reach }) => reach.from)}::date[], ${kept.map(({ reach }) => reach.until)}::date[]) w (measure, question, counted, first, last)
    JOIN report_sums s ON s.bureau_id = ${scope.bureauId}::uuid AND s.measure = w.measure AND s.question = w.question
      AND s.month BETWEEN w.first AND w.last
    WHERE NOT EXISTS (SELECT FROM report_changes h
      WHERE h.bureau_id = ${scope.bureauId}::uuid AND h.counted = w.counted AND (h.month = s.month OR h.month IS NULL))`)
  for (const { measure, month } of found) {
    const standing = months.get(measure)
    if (standing) standing.add(month)
    else months.set(measure, new Set([month]))
  }
  return months
}
