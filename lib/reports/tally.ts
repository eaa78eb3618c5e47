import type { Tx } from '@/lib/db/client'
import { type Sql, sql } from '@/lib/db/sql'
import { MEASURES, type MeasureKey } from './measures'
import type { Scope } from './scope'

/** How many facts stand in one cell of a measure, and the median of their values. */
export type Cell = { row: string; column: string; count: number; median: number | null }

/** All cells of a measure that hold something. One question, however many cells. */
export async function tally(tx: Tx, key: MeasureKey, scope: Scope): Promise<Cell[]> {
  return await tx.$queryRaw<Cell[]>(tallySql(key, scope))
}

/** The statement behind the cells, apart so that its plan can be looked at. */
export function tallySql(key: MeasureKey, scope: Scope): Sql {
  const { facts, figure } = MEASURES[key]
  const median = figure === 'median' ? sql`percentile_cont(0.5) WITHIN GROUP (ORDER BY f.value)` : sql`NULL::float8`
  return sql`SELECT f."row", f."column", count(*)::int AS count, ${median} AS median
    FROM (${facts(scope)}) f GROUP BY f."row", f."column" ORDER BY f."row", f."column"`
}
