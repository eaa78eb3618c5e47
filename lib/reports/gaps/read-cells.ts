import type { Tx } from '@/lib/db/client'
import type { Scope } from '../scope'
import { findKept } from '../sums/find-kept'
import { piecesOf } from '../sums/pieces'
import { readKept } from '../sums/read-kept'
import { type Cell, cellsFrom } from '../tally'
import { type CountedNeed, CROSSED_KEYS, countCrossed, measureOf } from './crossed'
import type { GapMeasure } from './formula'
import { keyOf, type Need, needOf } from './need'

/** The cells of a measure among the consultations of one need. */
export type CrossedCell = Need & Cell
export type CrossedCells = Record<GapMeasure, CrossedCell[]>

/**
 * The cells of the measures a gap is found by, need by need, as they stand now: months that were counted beforehand and have not
 * changed since are taken from there, all else is counted in one question. Narrowed down to a theme and a place, the measures themselves count the same.
 */
export async function readCells(tx: Tx, scope: Scope): Promise<CrossedCells> {
  await tx.$executeRaw`SELECT set_config('work_mem', '64MB', true)`
  const kept = await findKept(tx, CROSSED_KEYS, scope)
  const parts = CROSSED_KEYS.map((key) => ({
    ...{ measure: key, gap: measureOf(key) },
    ...piecesOf(scope, (month) => kept.get(key)?.has(month) ?? false),
  }))
  const live = parts.flatMap(({ gap, live: runs }) => (runs.length > 0 ? [{ measure: gap, runs }] : []))
  const counted = await countCrossed(tx, scope, live)
  for (const [key, found] of await readKept(tx, scope.bureauId, parts))
    counted.push(
      ...found.map((one) => ({ ...one, ...needOf(one.row), ...placeOf(one.column), measure: measureOf(key) })),
    )
  return {
    received: cellsOf('received', counted),
    useful: cellsOf('useful', counted),
    first_answer: cellsOf('first_answer', counted),
    declines: cellsOf('declines', counted),
  }
}

/** Row and column of the measure's own, as they are kept in one word. */
function placeOf(kept: string): { row: string; column: string } {
  const [row = '', column = ''] = kept.split(' ')
  return { row, column }
}

/** Each cell of a measure once, with its need. */
function cellsOf(measure: GapMeasure, counted: readonly CountedNeed[]): CrossedCell[] {
  const needs = new Map<string, CountedNeed[]>()
  for (const one of counted) {
    if (one.measure !== measure) continue
    const standing = needs.get(keyOf(one))
    if (standing) standing.push(one)
    else needs.set(keyOf(one), [one])
  }
  return [...needs.values()].flatMap((found) => {
    const [{ theme, by, place } = NOWHERE] = found
    return cellsFrom(measure, found).map((cell) => ({ ...cell, theme, by, place }))
  })
}

const NOWHERE: Need = { theme: '', by: 'size', place: '' }
