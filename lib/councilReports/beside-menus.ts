import { type Equation, follows } from '@/lib/reports/suppression/equations'
import { ALL, type Answers, type Elsewhere, MEAN, place } from '@/lib/reports/suppression/hide-small'

/** A set of matters and a menu under which answers stand. */
export type Pair = { line: string; menu: string }
type Weighted = readonly (readonly [answer: string, weight: number])[]

/**
 * What views for outside tell of the same answers by menu, seen from the answers by matter. Both tables add up to the same numbers
 * wherever menus and matters go together; so each such sum that the view tells is known, and each that it does not tell must not
 * become known by the report: what the view hides could be worked out from it.
 */
export function besideMenus(
  table: Answers,
  { told, hidden: hiddenThere }: { told: readonly Equation[]; hidden: ReadonlySet<string> },
  pairs: readonly Pair[],
): Elsewhere {
  const known: Equation[] = []
  const secrets = new Map<string, string[]>()
  const hidden = [ALL, MEAN, ...table.answers].map((answer) => place(ALL, answer)).filter((at) => hiddenThere.has(at))
  for (const { lines, menus: own } of groups(pairs)) {
    const sum = (weighted: Weighted) => {
      const isTold = follows(told, weightsOf(own, weighted))
      if (isTold) known.push(equationOf(table, lines, weighted))
      return isTold
    }
    for (const answer of table.answers)
      if (!sum([[answer, 1]])) secrets.set(`${lines[0]} ${answer}`, cellsOf(lines, [answer]))
    if (!sum(table.answers.map((answer) => [answer, 1])))
      secrets.set(`${lines[0]} ${ALL}`, cellsOf(lines, table.answers))
    const means: Weighted[] = [
      table.points.map((point) => [point, 1]),
      table.points.map((point) => [point, Number(point)]),
    ]
    const isMeanTold = means.map(sum).every(Boolean)
    if (!isMeanTold) hidden.push(...lines.map((line) => place(line, MEAN)))
  }
  for (const answer of table.answers)
    if (!hiddenThere.has(place(ALL, answer))) known.push(equationOf(table, table.lines, [[answer, 1]]))
  return { known, secrets, hidden }
}

/** Lines and menus that go together, directly or by others: what is told of the one side of such a group is told of the other. */
function groups(pairs: readonly Pair[]): { lines: string[]; menus: string[] }[] {
  const found: { lines: Set<string>; menus: Set<string> }[] = []
  for (const { line, menu } of pairs) {
    const met = found.filter((one) => one.lines.has(line) || one.menus.has(menu))
    const one = { lines: new Set([line]), menus: new Set([menu]) }
    for (const other of met) {
      for (const each of other.lines) one.lines.add(each)
      for (const each of other.menus) one.menus.add(each)
      found.splice(found.indexOf(other), 1)
    }
    found.push(one)
  }
  return found.map(({ lines, menus }) => ({ lines: [...lines], menus: [...menus] }))
}

function weightsOf(lines: readonly string[], weighted: Weighted): Map<string, number> {
  return new Map(lines.flatMap((line) => weighted.map(([answer, weight]) => [place(line, answer), weight] as const)))
}

function equationOf(table: Answers, lines: readonly string[], weighted: Weighted): Equation {
  const sum = lines.reduce(
    (all, line) => all + weighted.reduce((own, [answer, weight]) => own + weight * table.count(line, answer), 0),
    0,
  )
  return { weights: weightsOf(lines, weighted), sum }
}

function cellsOf(lines: readonly string[], answers: readonly string[]): string[] {
  return lines.flatMap((line) => answers.map((answer) => place(line, answer)))
}
