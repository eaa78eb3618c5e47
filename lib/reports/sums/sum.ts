import type { Sql } from '@/lib/db/sql'
import { reachOf } from '../facts-of'
import { CROSSED_KEYS, type CrossedKey, crossedMonthSql, isCrossed, measureOf } from '../gaps/crossed'
import type { Measure } from '../measure'
import { MEASURE_KEYS, MEASURES, type MeasureKey } from '../measures'
import type { Scope } from '../scope'

/** What is counted beforehand is kept under this name: a measure, or one crossed with themes and places. */
export type SumKey = MeasureKey | CrossedKey

/** By which records something is counted, in which days, what its figure is, and the statement that counts it. */
export type Sum = Pick<Measure, 'counts' | 'days' | 'figure'> & { asks: (scope: Scope) => Sql }

/** What of a measure, or of a crossed one, matters for counting it beforehand; null where it never is. */
export function sumOf(key: SumKey): Sum | null {
  const { counts, days, figure, facts, isKept } = MEASURES[isCrossed(key) ? measureOf(key) : key]
  if (!isKept) return null
  return { counts, days, figure, asks: isCrossed(key) ? (scope) => crossedMonthSql(key, scope) : facts }
}

/** Everything that is counted beforehand. */
export const SUM_KEYS: SumKey[] = [...MEASURE_KEYS.filter((key) => MEASURES[key].isKept), ...CROSSED_KEYS]

/** What it looks at: the report's period, or further back. */
export function reachOfSum(key: SumKey, scope: Scope): Scope {
  return reachOf(isCrossed(key) ? measureOf(key) : key, scope)
}
