import type { Measure } from './measure'
import { OF_COSTS } from './measures-of-costs'
import { OF_EFFECTS } from './measures-of-effects'
import { OF_NEEDS } from './measures-of-needs'
import { OF_VERSIONS } from './measures-of-versions'

const ALL = { ...OF_NEEDS, ...OF_EFFECTS, ...OF_VERSIONS, ...OF_COSTS }

export type MeasureKey = keyof typeof ALL

/** Every measure of the reports. Screens, lists, exports and tests all read this table. */
export const MEASURES: Record<MeasureKey, Measure> = ALL

/** The measures in the order in which they are explained. */
export const MEASURE_KEYS = Object.keys(ALL).filter(isMeasure)

/** Where the list behind a measure's numbers stands. */
export function listOf(measure: MeasureKey): string {
  return MEASURES[measure].counts === 'municipalities' ? '/reports/municipalities' : '/reports/consultations'
}

/** Whether there is a measure of this name. */
export function isMeasure(key: string): key is MeasureKey {
  return Object.hasOwn(ALL, key)
}

/** Whether a measure is about what supports cost. */
export function isOfCosts(measure: MeasureKey): boolean {
  const { counts, date } = MEASURES[measure]
  return counts === 'costs' || counts === 'sessions' || date === 'worked'
}
