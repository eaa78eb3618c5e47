import type { Tx } from '@/lib/db/client'
import { columnName, joinSql, type Sql, sql } from '@/lib/db/sql'
import type { Split } from './measure'
import { MEASURES, type MeasureKey } from './measures'
import type { Scope } from './scope'
import type { Counted } from './tally'

/** Measures that see the same facts of the same time by other columns stand together: their facts are read once. */
export function familiesOf(keys: readonly MeasureKey[]): MeasureKey[][] {
  const families: MeasureKey[][] = []
  for (const key of keys) {
    const { split, reach } = MEASURES[key]
    const own = families.find(([first]) => {
      const other = first && MEASURES[first]
      return split !== undefined && other?.split?.base === split.base && other.reach === reach
    })
    if (own) own.push(key)
    else families.push([key])
  }
  return families
}

/** What a family of measures counts in exactly this period, whatever else its measures look at. */
export async function tallyFamily(
  tx: Tx,
  family: readonly MeasureKey[],
  scope: Scope,
): Promise<[MeasureKey, Counted[]][]> {
  const [first, ...more] = family
  if (!first) return []
  return more.length === 0 ? [[first, await tallyOne(tx, first, scope)]] : await tallyTogether(tx, family, scope)
}

async function tallyOne(tx: Tx, key: MeasureKey, scope: Scope): Promise<Counted[]> {
  return await tx.$queryRaw<Counted[]>(tallySql(key, scope))
}

/** The statement behind the cells, apart so that its plan can be looked at. Values are told apart only where their median is wanted, and added up where their sum is. */
export function tallySql(key: MeasureKey, scope: Scope): Sql {
  const { facts, figure } = MEASURES[key]
  const value = figure === 'sum' ? TOTAL : figure === 'median' ? sql`f.value` : sql`NULL::int`
  const cell = figure === 'sum' ? sql`1, 2` : sql`1, 2, 3`
  return sql`SELECT f."row", f."column", ${value} AS value, count(*)::int AS count
    FROM (${facts(scope)}) f GROUP BY ${cell}`
}

const TOTAL = sql`sum(f.value)::float8`

async function tallyTogether(tx: Tx, keys: readonly MeasureKey[], scope: Scope): Promise<[MeasureKey, Counted[]][]> {
  const splits = keys.flatMap((key) => MEASURES[key].split ?? [])
  const isSum = keys.some((key) => MEASURES[key].figure === 'sum')
  const inSet = ({ row, column }: Split) => [row, ...(column === null ? [] : [column])]
  const columns = [...new Set(splits.flatMap(inSet))]
  const named = joinSql(columns.map(columnName))
  const sets = splits.map((split) => joinSql(inSet(split).map(columnName)))
  const { base } = splits[0] ?? { base: () => sql`` }
  const found = await tx.$queryRaw<Record<string, string | number>[]>(sql`
    SELECT ${named}, grouping(${named}) AS "set", ${isSum ? TOTAL : sql`NULL::int`} AS value, count(*)::int AS count
    FROM (${base(scope)}) f GROUP BY GROUPING SETS (${joinSql(sets.map((set) => sql`(${set})`))})`)
  return keys.map((key, place) => {
    const { row, column } = splits[place] ?? { row: '', column: null }
    const left = columns.map((name) => ([row, column].includes(name) ? '0' : '1')).join('')
    const own = found.filter(({ set }) => set === Number.parseInt(left, 2))
    const cells = own.map((one) => ({
      ...{ row: String(one[row]), column: column === null ? '' : String(one[column]) },
      ...{ count: Number(one.count), value: isSum ? Number(one.value) : null },
    }))
    return [key, cells]
  })
}
