import { oneOf, type Search } from './address'
import type { Axis } from './axes'
import type { CellAddress } from './list-behind'
import { isMeasure, MEASURES } from './measures'
import { KIND_OF_AXIS, type Names, REST } from './names'
import { isRanked } from './rank-rows'

/** Which number an address asks about; null when there is no such measure. */
export function readCell(search: Search): CellAddress | null {
  const measure = oneOf(search, 'measure') ?? ''
  return isMeasure(measure) ? { measure, row: oneOf(search, 'row'), column: oneOf(search, 'column') } : null
}

/** Whether a measure can have such a row and column; `names` are the prefectures, themes, menus, officers and parties there are. */
export function isCell({ measure, row, column }: CellAddress, names: Names): boolean {
  const { rows, columns } = MEASURES[measure]
  const isRow = row === undefined || isOn(rows, row, names) || (row === REST && isRanked(measure))
  return isRow && (column === undefined || (columns !== 'none' && isOn(columns, column, names)))
}

const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/
const YEAR = /^(19|20)\d{2}$/
const POINT = /^\d{1,3}$/

function isOn(axis: Axis, value: string, names: Names): boolean {
  if (typeof axis !== 'string') return axis.values.includes(value)
  const isNamed = (kind: Names[number]['kind'], one: string) =>
    names.some((name) => name.kind === kind && name.value === one)
  switch (axis) {
    case 'months':
      return MONTH.test(value)
    case 'years':
      return YEAR.test(value)
    case 'points':
      return POINT.test(value)
    case 'combinations':
      return value === 'single' || (value.includes('+') && value.split('+').every((menu) => isNamed('menu', menu)))
    default:
      return isNamed(KIND_OF_AXIS[axis], value) || (value === 'none' && (axis === 'themes' || axis === 'officers'))
  }
}
