import { type Equation, firstToFollow } from '@/lib/reports/suppression/equations'
import {
  ALL,
  type Answers,
  hideSmall,
  isSmallAt,
  MEAN,
  place,
  placeOf,
  publish,
} from '@/lib/reports/suppression/hide-small'
import { firstPinned } from '@/lib/reports/suppression/pinned'
import { besideMenus, type Pair } from './beside-menus'

/** So often more is hidden where something still follows, and so many cells are looked at; beyond, nothing is told by matter. */
const ROUNDS = 12
const MOST_CELLS = 1500

/**
 * Which numbers of the answers by matter must not be shown beside the views for outside, which tell of the same answers by menu.
 * Each table is safe for itself against other tables of whole numbers; both together are solved in the cells of matters, menu and
 * answer: by linear algebra, and by the bounds between which whole numbers that are not below nothing must lie. As long as something of fewer than three municipalities follows, what stands in its lines is hidden
 * as well; in the end nothing is told by matter.
 */
export function hideBesideMenus(table: Answers, menus: Answers, pairs: readonly Pair[]): ReadonlySet<string> {
  const hiddenThere = hideSmall(menus)
  const there = { told: publish(menus, hiddenThere), hidden: hiddenThere }
  const hidden = new Set(hideSmall(table, besideMenus(table, there, pairs)))
  const rounds = pairs.length * table.answers.length > MOST_CELLS ? 0 : ROUNDS
  const fine = (side: keyof Pair, at: string) => {
    const [one, answer] = placeOf(at)
    const answers = answer === ALL ? table.answers : [answer]
    const within = pairs.filter((pair) => one === ALL || pair[side] === one)
    return within.flatMap((pair) => answers.map((said) => cellOf(pair, said)))
  }
  const inCells = (side: keyof Pair, { weights, sum }: Equation): Equation => ({
    sum,
    weights: new Map([...weights].flatMap(([at, weight]) => fine(side, at).map((cell) => [cell, weight] as const))),
  })
  const secrets = [
    ...smallOf(menus).map((at) => onesOf(fine('menu', at))),
    ...smallOf(table).map((at) => onesOf(fine('line', at))),
  ]
  for (let round = 0; round < rounds; round += 1) {
    const told = [
      ...there.told.map((one) => inCells('menu', one)),
      ...publish(table, hidden).map((one) => inCells('line', one)),
    ]
    const found = firstToFollow(told, secrets) ?? firstPinned(told, secrets)
    if (!found) return hidden
    const before = hidden.size
    for (const cell of found.keys()) {
      const { line, answer } = JSON.parse(cell) as { line: string; answer: string }
      for (const at of [place(line, answer), place(line, ALL), place(line, MEAN)]) hidden.add(at)
    }
    if (hidden.size === before) break
  }
  for (const line of table.lines) for (const answer of [ALL, MEAN, ...table.answers]) hidden.add(place(line, answer))
  return hidden
}

/** The numbers of a table that fewer than three municipalities stand behind, means apart. */
function smallOf(table: Answers): string[] {
  return [ALL, ...table.lines].flatMap((line) =>
    [ALL, ...table.answers].map((answer) => place(line, answer)).filter((at) => isSmallAt(table, at)),
  )
}

function onesOf(cells: readonly string[]): ReadonlyMap<string, number> {
  return new Map(cells.map((cell) => [cell, 1]))
}

function cellOf({ line, menu }: Pair, answer: string): string {
  return JSON.stringify({ line, menu, answer })
}
