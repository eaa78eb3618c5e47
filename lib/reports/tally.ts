import type { Tx } from '@/lib/db/client'
import { columnName, joinSql, type Sql, sql } from '@/lib/db/sql'
import { MEASURES, type MeasureKey } from './measures'
import type { Scope } from './scope'

/** How many facts stand in one cell of a measure, and the median of their values. */
export type Cell = { row: string; column: string; count: number; median: number | null }

/** All cells of these measures that hold something: one question for each kind of facts, however many cells and measures. What is counted at once stays in memory. */
export async function tallyAll(tx: Tx, keys: readonly MeasureKey[], scope: Scope): Promise<Map<MeasureKey, Cell[]>> {
  await tx.$executeRaw`SELECT set_config('work_mem', '64MB', true)`
  const cells = new Map<MeasureKey, Cell[]>()
  const families = new Map<unknown, MeasureKey[]>()
  for (const key of keys) {
    const facts = MEASURES[key].split?.base ?? key
    families.set(facts, [...(families.get(facts) ?? []), key])
  }
  for (const family of families.values()) {
    const [first, ...more] = family
    if (first && more.length === 0) cells.set(first, await tally(tx, first, scope))
    else if (first) for (const [key, found] of await tallyTogether(tx, family, scope)) cells.set(key, found)
  }
  return cells
}

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

/** The cells of measures that see the same facts by other columns: the facts are read once. */
async function tallyTogether(tx: Tx, keys: readonly MeasureKey[], scope: Scope): Promise<[MeasureKey, Cell[]][]> {
  const splits = keys.flatMap((key) => MEASURES[key].split ?? [])
  const columns = [...new Set(splits.flatMap(({ row, column }) => (column === null ? [row] : [row, column])))]
  const named = joinSql(columns.map(columnName))
  const sets = splits.map(({ row, column }) => joinSql((column === null ? [row] : [row, column]).map(columnName)))
  const { base } = splits[0] ?? { base: () => sql`` }
  const found = await tx.$queryRaw<Record<string, string | number>[]>(sql`
    SELECT ${named}, grouping(${named}) AS "set", count(*)::int AS count
    FROM (${base(scope)}) b GROUP BY GROUPING SETS (${joinSql(sets.map((set) => sql`(${set})`))})`)
  return keys.map((key, place) => {
    const { row, column } = splits[place] ?? { row: '', column: null }
    const left = columns.map((name) => (name === row || name === column ? '0' : '1')).join('')
    const own = found.filter(({ set }) => set === Number.parseInt(left, 2))
    const cells = own.map((one) => ({
      ...{ row: String(one[row]), column: column === null ? '' : String(one[column]) },
      ...{ count: Number(one.count), median: null },
    }))
    return [key, cells.sort((a, b) => order(a.row, b.row) || order(a.column, b.column))]
  })
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
