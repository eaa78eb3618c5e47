import { addDays } from '@/lib/japanese/dates'
import { MEASURES, type MeasureKey } from './measures'
import { REST } from './names'
import { rankThemes } from './rank-themes'
import type { Report } from './read-report'

/** The rows and columns of a measure as they are shown, those that hold nothing included. */
export function tableOf(key: MeasureKey, report: Report): { rows: string[]; columns: string[] } {
  return { rows: rowsOf(key, report), columns: columnsOf(key, report) }
}

function rowsOf(key: MeasureKey, report: Report): string[] {
  const { rows } = MEASURES[key]
  const found = new Set(report.cells[key].map(({ row }) => row))
  if (rows === 'months') return monthsOf(report, found)
  if (rows === 'menus')
    return report.names.filter(({ kind, value }) => kind === 'menu' && found.has(value)).map(({ value }) => value)
  if (rows === 'themes') {
    const { shown, rest } = rankThemes(report.cells[key])
    return [...shown, ...(rest.length > 0 ? [REST] : []), ...(found.has('none') ? ['none'] : [])]
  }
  return rows.filter((row) => row !== 'none' || found.has(row))
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

function columnsOf(key: MeasureKey, { names, scope }: Report): string[] {
  const { columns } = MEASURES[key]
  if (columns === 'none') return []
  if (columns !== 'prefectures') return [...columns]
  const prefectures = names.filter(({ kind }) => kind === 'prefecture').map(({ value }) => value)
  return scope.prefecture ? prefectures.filter((code) => code === scope.prefecture) : prefectures
}
