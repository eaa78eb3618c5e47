import { aheadLines, costLines } from './costs/lines'
import { cellsIn, countAt, sumAt } from './count-at'
import { figureOf } from './figures'
import { gapLines } from './gaps/lines'
import { isHidden, tellsMissing } from './hidden'
import { MEASURES, type MeasureKey } from './measures'
import { type Locale, nameColumn, nameRow } from './names'
import { cellsOf, type Report } from './report'
import { tableOf } from './table-of'

/** One line of an export: what, where, how much, in which unit, over how many, and how many are missing. What must not be shown says so instead of its value. */
export type Line = {
  measure: string
  row: string
  column: string
  value: number | string | null
  unit: string
  n: number | null
  missing: number | null
}
type Say = (key: string, values?: Record<string, string | number>) => string

/** Everything a report shows, line by line: each measure's figure, its cells, and the indicators before and after. */
export function linesOf(report: Report, locale: Locale, say: Say): Line[] {
  const keys = [...report.cells.keys()]
  const measures = keys.flatMap((key) => [figureLine(key, report, say), ...cellLines(key, report, locale, say)])
  return [
    ...gapLines(report, locale, say),
    ...costLines(report, locale, say),
    ...aheadLines(report, locale, say),
    ...measures,
    ...indicatorLines(report, locale, say),
  ]
}

function figureLine(key: MeasureKey, report: Report, say: Say): Line {
  const { figure } = MEASURES[key]
  const row = say('export.whole', { figure: say(`figures.${figure}`) })
  return { ...figureAt(key, report, undefined, say), row }
}

function figureAt(key: MeasureKey, report: Report, row: string | undefined, say: Say): Line {
  const { figure } = MEASURES[key]
  const cells = row === undefined ? cellsOf(report, key) : cellsIn(report, key, row)
  const { value, n, missing } = figureOf(key, cells)
  const shown = value === null ? null : figure === 'share' ? round(value * 100, 1) : round(value, 2)
  const line = { measure: say(`measures.${key}.name`), row: '', column: '', unit: say(`units.${figure}`) }
  if (isHidden(report, key, { row, figure: true })) return { ...line, value: say('hidden'), n: null, missing: null }
  return { ...line, value: shown, n, missing: tellsMissing(report, key) ? missing : null }
}

function cellLines(key: MeasureKey, report: Report, locale: Locale, say: Say): Line[] {
  const { rows, columns } = tableOf(key, report)
  const line = (row: string, column?: string): Line => ({
    measure: say(`measures.${key}.name`),
    row: nameRow(key, row, report.names, locale, say),
    column: column === undefined ? '' : nameColumn(key, column, report.names, locale, say),
    value: isHidden(report, key, { row, column }) ? say('hidden') : numberAt(report, key, { row, column }),
    unit: say(MEASURES[key].figure === 'sum' ? 'units.sum' : 'units.count'),
    n: null,
    missing: null,
  })
  return rows.flatMap((row) => [
    ...(MEASURES[key].outcome
      ? [{ ...figureAt(key, report, row, say), row: line(row).row, column: say(`figures.${MEASURES[key].figure}`) }]
      : []),
    line(row),
    ...columns.map((column) => line(row, column)),
  ])
}

function numberAt(report: Report, key: MeasureKey, at: { row: string; column?: string }): number {
  return MEASURES[key].figure === 'sum' ? sumAt(report, key, at) : countAt(report, key, at)
}

function indicatorLines({ indicators }: Report, locale: Locale, say: Say): Line[] {
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
