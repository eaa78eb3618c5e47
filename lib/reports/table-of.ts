import { addDays } from '@/lib/japanese/dates'
import type { Axis } from './axes'
import { MEASURES, type MeasureKey } from './measures'
import { KIND_OF_AXIS, REST } from './names'
import { isRanked, rankRows } from './rank-rows'
import { cellsOf, type Report } from './report'
import { overYears } from './scope'

/** The rows and columns of a measure as they are shown, those that hold nothing included. */
export function tableOf(key: MeasureKey, report: Report): { rows: string[]; columns: string[] } {
  const { rows, columns } = MEASURES[key]
  const cells = cellsOf(report, key)
  return {
    rows: isRanked(key) ? rankedRows(key, report) : along(rows, report, new Set(cells.map(({ row }) => row))),
    columns: columns === 'none' ? [] : along(columns, report, new Set(cells.map(({ column }) => column))),
  }
}

function rankedRows(key: MeasureKey, report: Report): string[] {
  const cells = cellsOf(report, key)
  const { shown, rest } = rankRows(key, cells)
  const apart = ['single', 'none'].filter((row) => cells.some((cell) => cell.row === row))
  return [...shown, ...(rest.length > 0 ? [REST] : []), ...apart]
}

function along(axis: Axis, report: Report, found: ReadonlySet<string>): string[] {
  if (typeof axis !== 'string') return axis.values.filter((value) => value !== 'none' || found.has(value))
  switch (axis) {
    case 'months':
      return monthsOf(report, found)
    case 'years':
      return yearsOf(report)
    case 'points':
      return [...found].sort((a, b) => Number(a) - Number(b))
    case 'prefectures':
      return prefecturesOf(report)
    case 'menus':
    case 'versions':
    case 'officers':
      return namedOf(axis, report, found)
    default:
      return [...found]
  }
}

function namedOf(axis: 'menus' | 'versions' | 'officers', { names }: Report, found: ReadonlySet<string>): string[] {
  const named = names.filter(({ kind, value }) => kind === KIND_OF_AXIS[axis] && found.has(value))
  return [...new Set([...named.map(({ value }) => value), ...found])]
}

const MONTHS_IN_A_ROW = 36

/** Every month of the period that has begun; over more than three years only those in which something happened. */
function monthsOf({ scope }: Report, found: ReadonlySet<string>): string[] {
  const last = (scope.until < scope.today ? scope.until : scope.today).slice(0, 7)
  const months: string[] = []
  for (let month = scope.from.slice(0, 7); month <= last && months.length <= MONTHS_IN_A_ROW; month = after(month))
    months.push(month)
  const all = months.length > MONTHS_IN_A_ROW ? [] : months
  return [...new Set([...all, ...found])].sort()
}

function after(month: string): string {
  return addDays(`${month}-28`, 4).slice(0, 7)
}

function yearsOf({ scope }: Report): string[] {
  const { from, until } = overYears(scope)
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4)) - 1]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

function prefecturesOf({ names, scope }: Report): string[] {
  const prefectures = names.filter(({ kind }) => kind === 'prefecture').map(({ value }) => value)
  return scope.prefecture ? prefectures.filter((code) => code === scope.prefecture) : prefectures
}
