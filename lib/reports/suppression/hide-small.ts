import { type Equation, type Secrets, workedOut } from './equations'

/** Answers of fewer municipalities are shown to nobody outside. */
export const LEAST_RESPONDENTS = 3
/** Stands for all lines, or all answers. */
export const ALL = '*'
/** The mean of a line, with the number it was taken from. */
export const MEAN = 'mean'

/** How many municipalities answered, and how many of them gave a point; `null` stands for all. */
type Respondents = (line: string | null, answer: string | null) => { respondents: number; valued: number }

/** A table of answers: a line for each thing asked about, a column for each answer; `points` are the answers that count in a mean. */
export type Answers = {
  lines: readonly string[]
  answers: readonly string[]
  points: readonly string[]
  count: (line: string, answer: string) => number
  respondents: Respondents
}

/** The place of a number: of a line and an answer, or of all of either. */
export function place(line: string, answer: string): string {
  return JSON.stringify([line, answer])
}

/** What stands in another publication about the same answers: what it tells of these cells, and what must not become known of it. */
export type Elsewhere = { known: readonly Equation[]; secrets: Secrets; hidden: readonly string[] }
const NOWHERE: Elsewhere = { known: [], secrets: new Map(), hidden: [] }

/**
 * Which numbers of a table of answers must not be shown: those of fewer than three municipalities, and as many more as it takes
 * until none of them can be worked out from what is left, nor from that together with what is told `elsewhere`.
 */
export function hideSmall(table: Answers, elsewhere: Elsewhere = NOWHERE): ReadonlySet<string> {
  const hidden = tooSmall(table)
  for (const at of elsewhere.hidden) hidden.add(at)
  const secrets = [...hidden].filter((at) => answerOf(at) !== MEAN && at !== place(ALL, ALL))
  const truth = (cell: string) => table.count(lineOf(cell), answerOf(cell))
  for (;;) {
    const all = new Map([...secrets.map((at) => [at, cellsAt(table, at)] as const), ...elsewhere.secrets])
    const found = workedOut([...publish(table, hidden), ...elsewhere.known], all, truth)
    if (!found) return hidden
    const next = candidates(table, hidden, found.cells)
    const [first] = next
    if (first === undefined) return hidden
    const secret = new Map([[found.name, found.cells]])
    const without = (at: string) => [...publish(table, new Set([...hidden, at])), ...elsewhere.known]
    hidden.add(next.find((at) => !workedOut(without(at), secret, truth)) ?? first)
  }
}

function tooSmall({ lines, answers, respondents }: Answers): Set<string> {
  const hidden = new Set<string>()
  const isSmall = (number: number) => number > 0 && number < LEAST_RESPONDENTS
  const all = isSmall(respondents(null, null).respondents)
  if (all) for (const answer of [ALL, MEAN, ...answers]) hidden.add(place(ALL, answer))
  for (const answer of answers) if (isSmall(respondents(null, answer).respondents)) hidden.add(place(ALL, answer))
  if (isSmall(respondents(null, null).valued)) hidden.add(place(ALL, MEAN))
  for (const line of lines) {
    const whole = respondents(line, null)
    if (all || isSmall(whole.respondents)) for (const answer of [ALL, MEAN, ...answers]) hidden.add(place(line, answer))
    if (isSmall(whole.valued)) hidden.add(place(line, MEAN))
    for (const answer of answers) if (isSmall(respondents(line, answer).respondents)) hidden.add(place(line, answer))
  }
  return hidden
}

/** Everything that is still shown; how many answers there are in all stands under other questions as well, and counts as known. */
export function publish(table: Answers, hidden: ReadonlySet<string>): Equation[] {
  const { lines, answers, points, count } = table
  const equations: Equation[] = []
  for (const line of [ALL, ...lines]) {
    for (const answer of [ALL, ...answers]) {
      const at = place(line, answer)
      if (hidden.has(at) && at !== place(ALL, ALL)) continue
      const cells = cellsAt(table, at)
      equations.push({ weights: new Map(cells.map((cell) => [cell, 1])), sum: sumOf(table, cells) })
    }
    if (hidden.has(place(line, MEAN)) || points.length === 0) continue
    const of = line === ALL ? lines : [line]
    const pointed = of.flatMap((one) =>
      points.map((point) => [place(one, point), Number(point), count(one, point)] as const),
    )
    equations.push({
      weights: new Map(pointed.map(([cell]) => [cell, 1])),
      sum: pointed.reduce((all, [, , n]) => all + n, 0),
    })
    equations.push({
      weights: new Map(pointed.map(([cell, point]) => [cell, point])),
      sum: pointed.reduce((all, [, point, n]) => all + point * n, 0),
    })
  }
  return equations
}

/**
 * What may be hidden next, what costs least first: numbers of the same line or answer and the lines' means, the smallest
 * first; then those further away; then the sums of lines and answers; what is told of all together last.
 */
function candidates(table: Answers, hidden: ReadonlySet<string>, cells: readonly string[]): string[] {
  const { lines, answers, count } = table
  const near = new Set(cells.flatMap((cell) => [lineOf(cell), `|${answerOf(cell)}`]))
  const singles = lines
    .flatMap((line) => [
      ...answers.map((answer) => ({
        at: place(line, answer),
        n: count(line, answer),
        isNear: near.has(line) || near.has(`|${answer}`),
      })),
      { at: place(line, MEAN), n: Number.POSITIVE_INFINITY, isNear: near.has(line) },
    ])
    .sort((a, b) => Number(a.n === 0) - Number(b.n === 0) || (a.n < b.n ? -1 : Number(a.n > b.n)))
  const sums = [...lines.map((line) => place(line, ALL)), ...answers.map((answer) => place(ALL, answer))]
  const tiers = [
    singles.filter(({ isNear }) => isNear).map(({ at }) => at),
    singles.filter(({ isNear }) => !isNear).map(({ at }) => at),
    sums,
    [place(ALL, MEAN)],
  ]
  return tiers.map((tier) => tier.filter((at) => !hidden.has(at))).find((tier) => tier.length > 0) ?? []
}

/** Whether fewer than three municipalities stand behind a number; how many answered in all counts as known. */
export function isSmallAt({ respondents }: Answers, at: string): boolean {
  const [line, answer] = placeOf(at)
  if (line === ALL && answer === ALL) return false
  const { respondents: towns } = respondents(line === ALL ? null : line, answer === ALL ? null : answer)
  return towns > 0 && towns < LEAST_RESPONDENTS
}

/** The line and the answer of a place. */
export function placeOf(at: string): [line: string, answer: string] {
  return JSON.parse(at) as [string, string]
}

function cellsAt({ lines, answers }: Answers, at: string): string[] {
  const [line, answer] = [lineOf(at), answerOf(at)]
  return (line === ALL ? lines : [line]).flatMap((one) =>
    (answer === ALL ? answers : [answer]).map((what) => place(one, what)),
  )
}

function sumOf({ count }: Answers, cells: readonly string[]): number {
  return cells.reduce((all, cell) => all + count(lineOf(cell), answerOf(cell)), 0)
}

function lineOf(at: string): string {
  return placeOf(at)[0]
}

function answerOf(at: string): string {
  return placeOf(at)[1]
}
