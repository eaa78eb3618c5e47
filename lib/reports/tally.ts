import type { Tx } from '@/lib/db/client'
import { reachOf } from './facts-of'
import { familiesOf, tallyFamily } from './families'
import { MEASURES, type MeasureKey } from './measures'
import { medianOf } from './median'
import type { Scope } from './scope'
import { findKept } from './sums/find-kept'
import { piecesOf } from './sums/pieces'
import { readKept } from './sums/read-kept'

/** How many facts stand in one cell of a measure, and the median or the sum of their values where that is told. */
export type Cell = { row: string; column: string; count: number; median: number | null; sum: number | null }

/** So many facts of one cell have this value, or, where a measure is a sum, come to it together. */
export type Counted = { row: string; column: string; value: number | null; count: number }

/**
 * All cells of these measures that hold something, as they stand now: months that were counted beforehand and have not changed
 * since are taken from there, and all else is counted, in one question for each kind of facts. What is counted at once stays in memory.
 */
export async function tallyAll(tx: Tx, keys: readonly MeasureKey[], scope: Scope): Promise<Map<MeasureKey, Cell[]>> {
  await tx.$executeRaw`SELECT set_config('work_mem', '64MB', true)`
  const kept = await findKept(tx, keys, scope)
  const wanted: { measure: MeasureKey; months: readonly string[] }[] = []
  const counted = new Map<MeasureKey, Counted[]>(keys.map((key) => [key, []]))
  for (const family of familiesOf(keys)) {
    const [first] = family
    if (!first) continue
    const reached = reachOf(first, scope)
    const { months, live } = piecesOf(reached, (month) => family.every((key) => kept.get(key)?.has(month)))
    wanted.push(...family.map((measure) => ({ measure, months })))
    if (live.length > 0)
      for (const [key, found] of await tallyFamily(tx, family, { ...reached, runs: live }))
        counted.get(key)?.push(...found)
  }
  for (const [key, found] of await readKept(tx, scope.bureauId, wanted)) counted.get(key)?.push(...found)
  return new Map([...counted].map(([key, found]) => [key, cellsFrom(key, found)]))
}

/** Each cell once, in the order of rows and columns. */
export function cellsFrom(key: MeasureKey, counted: readonly Counted[]): Cell[] {
  const cells = new Map<string, Counted[]>()
  for (const one of counted) {
    const place = JSON.stringify([one.row, one.column])
    const standing = cells.get(place)
    if (standing) standing.push(one)
    else cells.set(place, [one])
  }
  const { figure } = MEASURES[key]
  return [...cells.values()]
    .map((facts) => ({
      ...{ row: facts[0]?.row ?? '', column: facts[0]?.column ?? '' },
      count: facts.reduce((all, { count }) => all + count, 0),
      median: figure === 'median' ? medianOf(facts) : null,
      sum: figure === 'sum' ? facts.reduce((all, { value }) => all + (value ?? 0), 0) : null,
    }))
    .sort((a, b) => order(a.row, b.row) || order(a.column, b.column))
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
