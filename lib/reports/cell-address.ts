import { oneOf, type Search } from './address'
import type { CellAddress } from './list-behind'
import { MEASURE_KEYS } from './measures'

/** Which number an address asks about; null when there is no such measure. */
export function readCell(search: Search): CellAddress | null {
  const measure = MEASURE_KEYS.find((key) => key === oneOf(search, 'measure'))
  return measure ? { measure, row: oneOf(search, 'row'), column: oneOf(search, 'column') } : null
}
