import { countAt } from './count-at'
import { figureOf } from './figures'
import { MEASURE_KEYS, MEASURES, type MeasureKey } from './measures'
import { nameColumn, nameRow } from './names'
import type { Report } from './read-report'
import { tableOf } from './table-of'

/** One line of an export: what, where, how much, in which unit, over how many, and how many are missing. */
export type Line = {
  measure: string
  row: string
  column: string
  value: number | null
  unit: string
  n: number | null
  missing: number | null
}
type Say = (key: string, values?: Record<string, string | number>) => string

/** Everything a report shows, line by line: each measure's figure, its cells, and the indicators before and after. */
export function linesOf(report: Report, locale: 'ja' | 'en', say: Say): Line[] {
  const measures = MEASURE_KEYS.flatMap((key) => [figureLine(key, report, say), ...cellLines(key, report, locale, say)])
  return [...measures, ...indicatorLines(report, locale, say)]
}

function figureLine(key: MeasureKey, report: Report, say: Say): Line {
  const { figure } = MEASURES[key]
  const { value, n, missing } = figureOf(key, report.cells[key])
  const shown = value === null ? null : figure === 'share' ? round(value * 100, 1) : round(value, 2)
  const row = say('export.whole', { figure: say(`figures.${figure}`) })
  return {
    measure: say(`measures.${key}.name`),
    row,
    column: '',
    value: shown,
    unit: say(`units.${figure}`),
    n,
    missing,
  }
}

function cellLines(key: MeasureKey, report: Report, locale: 'ja' | 'en', say: Say): Line[] {
  const { rows, columns } = tableOf(key, report)
  const line = (row: string, column?: string): Line => ({
    measure: say(`measures.${key}.name`),
    row: nameRow(key, row, report.names, locale, say),
    column: column === undefined ? '' : nameColumn(key, column, report.names, locale, say),
    value: countAt(report, key, { row, column }),
    unit: say('units.count'),
    n: null,
    missing: null,
  })
  return rows.flatMap((row) => [line(row), ...columns.map((column) => line(row, column))])
}

function indicatorLines({ indicators }: Report, locale: 'ja' | 'en', say: Say): Line[] {
  const inEnglish = locale === 'en'
  return indicators.flatMap((one) => {
    const place = (inEnglish && one.municipalityEn) || one.municipality
    const row = `${one.number} ${place} ${inEnglish ? one.menuEn : one.menu}`
    const line = (when: 'before' | 'after'): Line => ({
      measure: say('indicators.title'),
      row,
      column: `${one.indicator} ${say(`indicators.${when}`)}`,
      value: one[when],
      unit: one.unit,
      n: null,
      missing: null,
    })
    return [line('before'), line('after')]
  })
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits
  return Math.round(value * factor) / factor
}
