import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import type { ReportAddress } from '@/lib/reports/address'
import { countAt } from '@/lib/reports/count-at'
import { figureOf } from '@/lib/reports/figures'
import { isHidden, tellsMissing } from '@/lib/reports/hidden'
import { MEASURE_KEYS, MEASURES } from '@/lib/reports/measures'
import { cellsOf, type Report } from '@/lib/reports/report'
import { type Equation, workedOut } from '@/lib/reports/suppression/equations'
import { chanceOf } from './random/chance'
import { measuredOf } from './random/indicators'
import { makeRecords, type Records } from './random/make'
import { readAll } from './read-all'

const SURVEYS = ['usefulness', 'menu_usefulness', 'effects'] as const
const ANSWERS = ['5', '4', '3', '2', '1', 'not_used', 'none']
const INDICATORS = ['measured', 'partly', 'without']

test('every survey shown outside is one of those that are looked at together here', () => {
  const shown = MEASURE_KEYS.filter((key) => MEASURES[key].isSurvey && !MEASURES[key].isInternal)
  expect(shown).toEqual(SURVEYS)
})

test('no view outside tells what was answered but the bureau’s, of a fiscal year that is over', async () => {
  const records = await makeRecords(chanceOf(3))
  const [prefecture] = records.prefectures.map(({ prefectureCode }) => prefectureCode)
  const narrowed: ReportAddress[] = [
    { prefecture },
    { theme: records.themes[0] },
    { menu: records.menus[0]!.key },
    { size: 'over_200k' },
    { stage: 'none' },
  ]
  const periods: ReportAddress[] = [
    ...[{}, { year: '2026' }, { year: 'this_quarter' }, { year: 'last_month' }, { year: '2025', part: 'q1' }],
    ...[{ year: '2025', part: 'm05' }, { from: '2025-04-01', until: '2026-03-31' }, { from: '2024-04-01' }],
  ]
  const closed = [...periods, ...narrowed.map((one) => ({ year: '2025', ...one }))]
  for (const address of closed) {
    const report = await outside(records, address)
    expect([address, SURVEYS.filter((key) => report.cells.has(key))]).toEqual([address, []])
    expect([address, report.cells.has('received'), report.indicators]).toEqual([address, true, []])
  }
  for (const address of [{ year: '2025' }, { year: 'last_year' }, { year: '2024', beside: 'year_before' }]) {
    const report = await outside(records, address)
    expect([address, SURVEYS.filter((key) => report.cells.has(key))]).toEqual([address, SURVEYS])
  }
})

test.each([3, 7, 2026])(
  'from all of them together nothing is worked out that fewer than three municipalities said (seed %i)',
  async (seed) => {
    const records = await makeRecords(chanceOf(seed))
    const published: Equation[] = []
    const secrets = new Map<string, string[]>()
    const truth = new Map<string, number>()
    for (const year of [2023, 2024, 2025]) {
      const report = await outside(records, { year: String(year) })
      const menus = [...new Set(cellsOf(report, 'menu_usefulness').map(({ row }) => row))]
      for (const [name, [cells, count, respondents]] of Object.entries(numbersOf(records, menus, year))) {
        for (const cell of cells) truth.set(cell, truth.get(cell) ?? 0)
        if (cells.length === 1) truth.set(cells[0]!, count)
        if (respondents > 0 && respondents < 3) secrets.set(name, cells)
      }
      published.push(...toldBy(report, menus, year))
    }
    expect(published.length).toBeGreaterThan(5)
    expect(secrets.size).toBeGreaterThan(5)
    expect(workedOut(published, secrets, (cell) => truth.get(cell) ?? 0)).toBeNull()
  },
)

function outside({ manager }: Records, address: ReportAddress): Promise<Report> {
  return asActor(manager, (tx) => readAll(tx, manager, { ...address, for: 'outside' }))
}

const cellOf = (year: number, of: string, answer: string) => `${year} ${of} ${answer}`

/** Each number that could be shown of a year: the cells it adds up, how much that is, and how many municipalities said it; from the records. */
function numbersOf({ tables }: Records, menus: string[], year: number) {
  const menuOf = new Map((tables.supports ?? []).map((one) => [one.id, String(one._menu)]))
  const effects = (tables.effects ?? []).filter((e) => {
    const at = e.answered_at ? new Date(Date.parse(String(e.answered_at)) + 9 * 3_600_000).toISOString() : ''
    return at >= `${year}-04-01` && at < `${year + 1}-04-01`
  })
  const point = (e: Record<string, unknown>) => String(e.usefulness ?? (e.not_used ? 'not_used' : 'none'))
  const numbers: Record<string, [cells: string[], count: number, respondents: number]> = {}
  const put = (name: string, cells: string[], found: Record<string, unknown>[]) => {
    numbers[`${year} ${name}`] = [cells, found.length, new Set(found.map((e) => e.asking_organisation_id)).size]
  }
  for (const answer of ANSWERS) {
    const given = effects.filter((e) => point(e) === answer)
    put(
      `all ${answer}`,
      menus.map((menu) => cellOf(year, menu, answer)),
      given,
    )
    for (const menu of menus)
      put(
        `${menu} ${answer}`,
        [cellOf(year, menu, answer)],
        given.filter((e) => menuOf.get(e.support_id) === menu),
      )
  }
  for (const menu of menus)
    put(
      `${menu} all`,
      ANSWERS.map((answer) => cellOf(year, menu, answer)),
      effects.filter((e) => menuOf.get(e.support_id) === menu),
    )
  for (const one of INDICATORS)
    put(
      `indicator ${one}`,
      [cellOf(year, 'indicator', one)],
      effects.filter((e) => measuredOf(e) === one),
    )
  return numbers
}

/** Everything that page and file of a year tell, as sums. How many answered in all stands in both tables. */
function toldBy(report: Report, menus: string[], year: number): Equation[] {
  const told: Equation[] = []
  const tell = (cells: string[], sum: number, weights: number[] = cells.map(() => 1)) =>
    told.push({ weights: new Map(cells.map((cell, at) => [cell, weights[at] ?? 1])), sum })
  const all = menus.flatMap((menu) => ANSWERS.map((answer) => cellOf(year, menu, answer)))
  const indicators = INDICATORS.map((one) => cellOf(year, 'indicator', one))
  const shown = (['usefulness', 'menu_usefulness', 'effects'] as const).filter((key) => !isHidden(report, key, {}))
  for (const key of shown.slice(0, 1)) {
    tell(all, countAt(report, key))
    tell(indicators, countAt(report, key))
  }
  for (const one of INDICATORS)
    if (!isHidden(report, 'effects', { row: one }))
      tell([cellOf(year, 'indicator', one)], countAt(report, 'effects', { row: one }))
  const { missing } = figureOf('effects', cellsOf(report, 'effects'))
  if (tellsMissing(report, 'effects')) tell(indicators.slice(1), missing)
  for (const menu of [undefined, ...menus]) {
    const cells = (answer: string) => (menu ? [menu] : menus).map((one) => cellOf(year, one, answer))
    for (const answer of ANSWERS) {
      const isTold = menu
        ? !isHidden(report, 'menu_usefulness', { row: menu, column: answer })
        : !isHidden(report, 'usefulness', { row: answer })
      if (isTold)
        tell(
          cells(answer),
          menu
            ? countAt(report, 'menu_usefulness', { row: menu, column: answer })
            : countAt(report, 'usefulness', { row: answer }),
        )
    }
    if (menu && !isHidden(report, 'menu_usefulness', { row: menu }))
      tell(ANSWERS.flatMap(cells), countAt(report, 'menu_usefulness', { row: menu }))
    if (isHidden(report, 'menu_usefulness', { row: menu, figure: true })) continue
    const own = cellsOf(report, 'menu_usefulness').filter(({ row }) => !menu || row === menu)
    const { value, n } = figureOf('menu_usefulness', own)
    const points = ['5', '4', '3', '2', '1']
    tell(points.flatMap(cells), n)
    if (value !== null)
      tell(
        points.flatMap(cells),
        Math.round(value * n),
        points.flatMap((one) => cells(one).map(() => Number(one))),
      )
  }
  return told
}
