import { oneOf, type Search } from './address'
import type { CellAddress } from './list-behind'
import { MEASURE_KEYS, MEASURES } from './measures'
import { type Names, REST } from './names'

/** Which number an address asks about; null when there is no such measure. */
export function readCell(search: Search): CellAddress | null {
  const measure = MEASURE_KEYS.find((key) => key === oneOf(search, 'measure'))
  return measure ? { measure, row: oneOf(search, 'row'), column: oneOf(search, 'column') } : null
}

/** Whether a measure can have such a row and column; `names` are the prefectures, themes and menus there are. */
export function isCell({ measure, row, column }: CellAddress, names: Names): boolean {
  return (row === undefined || isRow(measure, row, names)) && (column === undefined || isColumn(measure, column, names))
}

const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/

function isRow(measure: CellAddress['measure'], row: string, names: Names): boolean {
  const { rows } = MEASURES[measure]
  if (rows === 'months') return MONTH.test(row)
  if (rows === 'themes') return row === 'none' || row === REST || isNamed(names, 'theme', row)
  if (rows === 'menus') return isNamed(names, 'menu', row)
  return rows.includes(row)
}

function isColumn(measure: CellAddress['measure'], column: string, names: Names): boolean {
  const { columns } = MEASURES[measure]
  if (columns === 'none') return false
  return columns === 'prefectures' ? isNamed(names, 'prefecture', column) : columns.includes(column)
}

function isNamed(names: Names, kind: Names[number]['kind'], value: string): boolean {
  return names.some((one) => one.kind === kind && one.value === value)
}
