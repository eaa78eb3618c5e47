import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { countAt } from '@/lib/reports/count-at'
import { figureOf } from '@/lib/reports/figures'
import { isHidden, tellsMissing } from '@/lib/reports/hidden'
import type { MeasureKey } from '@/lib/reports/measures'
import { readReport } from '@/lib/reports/read-report'
import { cellsOf, type Report } from '@/lib/reports/report'
import type { Equation } from '@/lib/reports/suppression/equations'
import type { Row } from '../reports/random/insert'

export const POINTS = ['5', '4', '3', '2', '1']
const OTHERS = ['not_used', 'none']
export const ANSWERS = [...POINTS, ...OTHERS]
const PAGES = ['overview', 'effects'] as const

type Desk = Actor & { bureauId: string }

/** Every page that views for outside show of a fiscal year, each read alone as its readers do. */
export function readOutside(manager: Desk, year: number): Promise<Report[]> {
  return asActor(manager, async (tx) => {
    const pages: Report[] = []
    for (const page of PAGES) pages.push(await readReport(tx, manager, page, { year: String(year), for: 'outside' }))
    return pages
  })
}

/** The answers of a year, each of a menu and of a set of matters: which of these go together is known to everybody, how many answers stand there is not. */
export class Answered {
  readonly published: Equation[] = []
  readonly secrets = new Map<string, string[]>()
  private readonly pairs: { menu: string; matters: readonly string[] }[]

  constructor(
    private readonly answers: readonly Row[],
    private readonly of: {
      menu: (one: Row) => string
      matters: (one: Row) => readonly string[]
      said: (one: Row) => string
    },
  ) {
    const found = answers.map((one) => ({ menu: of.menu(one), matters: of.matters(one) }))
    this.pairs = [...new Map(found.map((pair) => [JSON.stringify(pair), pair])).values()]
  }

  menus() {
    return [...new Set(this.pairs.map(({ menu }) => menu))]
  }

  /** Puts down that so much is told of the answers of a menu or a matter, or of all, each answer with its weight. */
  tell(part: Part, said: readonly string[], sum: number, weight: (answer: string) => number = () => 1) {
    const weights = new Map(said.flatMap((one) => this.cells(part, [one]).map((cell) => [cell, weight(one)] as const)))
    this.published.push({ weights, sum })
  }

  /** Puts down as secret what fewer than three municipalities said; gives whether it is. */
  keepSmall(part: Part, said: readonly string[]): boolean {
    const towns = new Set(this.own(part, said).map((one) => one.asking_organisation_id)).size
    const isSmall = towns > 0 && towns < 3
    if (isSmall) this.secrets.set(JSON.stringify([part, said]), this.cells(part, said))
    return isSmall
  }

  own(part: Part, said: readonly string[]): Row[] {
    const isOf = ({ menu, matters }: { menu: string; matters: readonly string[] }) =>
      (!part.menu || part.menu === menu) && (!part.matter || matters.includes(part.matter))
    return this.answers.filter(
      (one) => said.includes(this.of.said(one)) && isOf({ menu: this.of.menu(one), matters: this.of.matters(one) }),
    )
  }

  truth = (cell: string) =>
    this.answers.filter((one) => {
      const pair = { menu: this.of.menu(one), matters: this.of.matters(one) }
      return cellOf(pair, this.of.said(one)) === cell
    }).length

  private cells(part: Part, said: readonly string[]): string[] {
    const pairs = this.pairs.filter(
      ({ menu, matters }) => (!part.menu || part.menu === menu) && (!part.matter || matters.includes(part.matter)),
    )
    return pairs.flatMap((pair) => said.map((answer) => cellOf(pair, answer)))
  }
}

export type Part = { menu?: string; matter?: string }

function cellOf(pair: { menu: string; matters: readonly string[] }, answer: string): string {
  return JSON.stringify([pair.menu, pair.matters, answer])
}

/** Puts down everything these pages tell of how useful supports were called: numbers, means, how many they were taken from and how many are missing. */
export function tellOutside(reports: readonly Report[], answered: Answered) {
  for (const report of reports) {
    if (report.cells.has('usefulness')) tellTable(report, 'usefulness', answered)
    if (!report.cells.has('menu_usefulness')) continue
    for (const menu of answered.menus()) tellTable(report, 'menu_usefulness', answered, menu)
  }
  for (const menu of [undefined, ...answered.menus()])
    for (const said of [...ANSWERS.map((one) => [one]), ANSWERS]) {
      if (menu || said.length === 1) answered.keepSmall({ menu }, said)
    }
}

function tellTable(report: Report, key: MeasureKey, answered: Answered, menu?: string) {
  const part = { menu }
  const at = (answer?: string) => (menu ? { row: menu, column: answer } : { row: answer })
  for (const said of ANSWERS)
    if (!isHidden(report, key, at(said))) answered.tell(part, [said], countAt(report, key, at(said)))
  if (!isHidden(report, key, at())) answered.tell(part, ANSWERS, countAt(report, key, at()))
  if (isHidden(report, key, { row: menu, figure: true })) return
  const { value, n, missing } = figureOf(
    key,
    cellsOf(report, key).filter((cell) => !menu || cell.row === menu),
  )
  answered.tell(part, POINTS, n)
  if (value !== null) answered.tell(part, POINTS, Math.round(value * n), Number)
  if (tellsMissing(report, key)) answered.tell(part, OTHERS, missing)
}
