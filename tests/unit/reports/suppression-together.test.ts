import { expect, test } from 'vitest'
import { hideBesideMenus } from '@/lib/councilReports/hide-beside-menus'
import { type Equation, firstToFollow } from '@/lib/reports/suppression/equations'
import { ALL, type Answers, hideSmall, MEAN, place } from '@/lib/reports/suppression/hide-small'
import { firstPinned } from '@/lib/reports/suppression/pinned'
import { chanceOf } from '@/tests/integration/reports/random/chance'

type Said = { town: number; menu: string; line: string; answer: string }
const POINTS = ['5', '4', '3']
const ANSWERS = [...POINTS, 'none']

/** Answers by chance, of towns about menus; each menu stands under some lines of matters only. */
function throwAnswers(seed: number): Said[] {
  const chance = chanceOf(seed * 7919 + 17)
  const menus = ['m1', 'm2', 'm3', 'm4'].slice(0, 2 + chance.whole(3))
  const lines = ['', 'a', 'b', 'a b'].slice(0, 2 + chance.whole(3))
  const pairs = menus.flatMap((menu) => lines.filter(() => chance.is(0.6)).map((line) => ({ menu, line })))
  if (pairs.length === 0) return []
  return Array.from({ length: 20 + chance.whole(60) }, () => ({
    ...chance.oneOf(pairs),
    town: chance.whole(9),
    answer: chance.oneOf(['5', '5', '4', '4', '4', '3', 'none']),
  }))
}

function tableBy(all: readonly Said[], of: (one: Said) => string): Answers {
  const own = (line: string | null, answer: string | null) =>
    all.filter((one) => (line === null || of(one) === line) && (answer === null || one.answer === answer))
  const towns = (found: readonly Said[]) => new Set(found.map(({ town }) => town)).size
  return {
    lines: [...new Set(all.map(of))],
    answers: ANSWERS,
    points: POINTS,
    count: (line, answer) => own(line, answer).length,
    respondents: (line, answer) => ({
      respondents: towns(own(line, answer)),
      valued: towns(own(line, answer).filter((one) => POINTS.includes(one.answer))),
    }),
  }
}

const cellOf = ({ menu, line }: { menu: string; line: string }, answer: string) => JSON.stringify([menu, line, answer])

/** What a table tells and must not tell, in cells of menu, line and answer. */
function toldBy(all: readonly Said[], table: Answers, of: (one: Said) => string, hidden: ReadonlySet<string>) {
  const pairs = pairsOf(all)
  const published: Equation[] = []
  const secrets = new Map<string, string[]>()
  for (const line of [ALL, ...table.lines]) {
    const own = (answers: readonly string[]) =>
      pairs
        .filter((pair) => line === ALL || of(pair) === line)
        .flatMap((pair) => answers.map((one) => cellOf(pair, one)))
    const told = all.filter((one) => line === ALL || of(one) === line)
    for (const answer of [ALL, ...ANSWERS]) {
      const answers = answer === ALL ? ANSWERS : [answer]
      const said = told.filter((one) => answers.includes(one.answer))
      const towns = new Set(said.map(({ town }) => town)).size
      const isAll = line === ALL && answer === ALL
      if (towns > 0 && towns < 3 && !isAll) secrets.set(`${line} ${answer}`, own(answers))
      if (!hidden.has(place(line, answer)) || isAll)
        published.push({ weights: new Map(own(answers).map((cell) => [cell, 1])), sum: said.length })
    }
    if (hidden.has(place(line, MEAN))) continue
    const points = told.filter((one) => POINTS.includes(one.answer))
    published.push({ weights: new Map(own(POINTS).map((cell) => [cell, 1])), sum: points.length })
    const weights = new Map(
      pairs
        .filter((pair) => line === ALL || of(pair) === line)
        .flatMap((pair) => POINTS.map((one) => [cellOf(pair, one), Number(one)] as const)),
    )
    published.push({ weights, sum: points.reduce((sum, one) => sum + Number(one.answer), 0) })
  }
  return { published, secrets }
}

/** Whether what fewer than three towns said follows from both tables together; `alone`: where each is hidden for itself. */
function isLeaking(seed: number, alone: boolean): boolean {
  const all = throwAnswers(seed)
  const [byMenu, byLine] = [tableBy(all, ({ menu }) => menu), tableBy(all, ({ line }) => line)]
  const views = toldBy(all, byMenu, ({ menu }) => menu, hideSmall(byMenu))
  const hidden = alone ? hideSmall(byLine) : hideBesideMenus(byLine, byMenu, pairsOf(all))
  const report = toldBy(all, byLine, ({ line }) => line, hidden)
  const secrets = new Map([
    ...[...views.secrets].map(([name, cells]) => [`menu ${name}`, cells] as const),
    ...[...report.secrets].map(([name, cells]) => [`matter ${name}`, cells] as const),
  ])
  const wanted = [...secrets.values()].map((cells) => new Map(cells.map((cell) => [cell, 1])))
  const told = [...views.published, ...report.published]
  return (firstToFollow(told, wanted) ?? firstPinned(told, wanted)) !== null
}

function pairsOf(all: readonly Said[]) {
  return [...new Map(all.map((one) => [JSON.stringify([one.menu, one.line]), one])).values()]
}

/** In the last two nothing follows by algebra alone, but a number follows from the bounds of all others. */
const SEEDS = [...Array.from({ length: 60 }, (_, seed) => seed), 76, 368]

test('what a report tells by matter and the views for outside tell by menu gives nothing away together', () => {
  expect(SEEDS.filter((seed) => isLeaking(seed, false))).toEqual([])
})

test('each hidden for itself they would: the test finds it', () => {
  expect(SEEDS.some((seed) => isLeaking(seed, true))).toBe(true)
})

test.each([
  ['a mean of 5 says that each said so', { three: 3, sum: 15 }, true],
  ['a mean of 1 likewise', { three: 3, sum: 3 }, true],
  ['one a little below 5 leaves it open', { three: 3, sum: 13 }, false],
])('what algebra leaves open bounds may tell: %s', (_, { three, sum }, isPinned) => {
  const points = ['5', '4', '3', '2', '1']
  const told = [
    { weights: new Map(points.map((one) => [one, 1])), sum: three },
    { weights: new Map(points.map((one) => [one, Number(one)])), sum },
  ]
  const wanted = [new Map([[sum === 3 ? '1' : '5', 1]])]
  expect(firstToFollow(told, wanted)).toBeNull()
  expect(firstPinned(told, wanted) !== null).toBe(isPinned)
})
