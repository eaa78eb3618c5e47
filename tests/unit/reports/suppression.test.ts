import { expect, test } from 'vitest'
import { ALL, type Answers, hideSmall, LEAST_RESPONDENTS, MEAN, place } from '@/lib/reports/suppression/hide-small'

type Told = { line: string; answer: string; who: number }

/** A table of what so many municipalities told, thrown by chance that comes out the same each time. */
function thrown(seed: number, lines: number, answers: readonly string[], told: number): Answers & { told: Told[] } {
  let state = seed
  const chance = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const named = Array.from({ length: lines }, (_, at) => `line ${at}`)
  const all = Array.from({ length: told }, () => ({
    line: named[chance(chance(lines) + 1)] ?? '',
    answer: answers[chance(answers.length)] ?? '',
    who: chance(9),
  }))
  const points = answers.filter((answer) => Number(answer) > 0)
  const at = (line: string | null, answer: string | null) =>
    all.filter((one) => (line === null || one.line === line) && (answer === null || one.answer === answer))
  return {
    told: all,
    ...{ lines: named, answers, points },
    count: (line, answer) => at(line, answer).length,
    respondents: (line, answer) => ({
      respondents: new Set(at(line, answer).map(({ who }) => who)).size,
      valued: new Set(
        at(line, answer)
          .filter((one) => points.includes(one.answer))
          .map(({ who }) => who),
      ).size,
    }),
  }
}

/** Whether some table of whole numbers agrees with all that is shown and has another number in this place: what somebody outside can know, and no more. */
function couldBeAnother(table: Answers, hidden: ReadonlySet<string>, asked: number): boolean {
  const { lines, answers, count, points } = table
  const cells = lines.flatMap((line) => answers.map((answer) => ({ line, answer, n: count(line, answer) })))
  const most = cells.reduce((all, { n }) => all + n, 0)
  const sums: { of: (cell: (typeof cells)[number]) => number; sum: number }[] = []
  const publish = (of: (cell: (typeof cells)[number]) => number) =>
    sums.push({ of, sum: cells.reduce((all, cell) => all + of(cell) * cell.n, 0) })
  for (const line of [ALL, ...lines]) {
    const isOn = (cell: { line: string }) => (line === ALL || cell.line === line ? 1 : 0)
    for (const answer of [ALL, ...answers])
      if (!hidden.has(place(line, answer)))
        publish((cell) => (answer === ALL || cell.answer === answer ? isOn(cell) : 0))
    if (hidden.has(place(line, MEAN))) continue
    publish((cell) => (points.includes(cell.answer) ? isOn(cell) : 0))
    publish((cell) => (points.includes(cell.answer) ? isOn(cell) * Number(cell.answer) : 0))
  }
  const left = sums.map(({ sum }) => sum)
  const last = sums.map(({ of }) => cells.reduce((at, cell, index) => (of(cell) > 0 ? index : at), -1))
  const fill = (at: number, found: number[]): boolean => {
    const cell = cells[at]
    if (!cell) return found[asked] !== cells[asked]?.n
    for (let n = 0; n <= most; n += 1) {
      const uses = sums.map(({ of }) => of(cell) * n)
      if (uses.some((use, index) => use > (left[index] ?? 0))) return false
      const take = (by: number) =>
        uses.forEach((use, index) => {
          left[index] = (left[index] ?? 0) - by * use
        })
      take(1)
      const isOpen = !last.some((end, index) => end === at && left[index] !== 0)
      const isAnother = isOpen && fill(at + 1, [...found, n])
      take(-1)
      if (isAnother) return true
    }
    return false
  }
  return fill(0, [])
}

test.each(Array.from({ length: 60 }, (_, seed) => [seed + 1]))(
  'nobody can work out from what is shown what fewer than three municipalities answered (table %i)',
  (seed) => {
    const table = thrown(seed * 7919, 2 + (seed % 2), ['2', '1', 'none'], 3 + (seed % 9))
    const hidden = hideSmall(table)
    const cells = table.lines.flatMap((line) => table.answers.map((answer) => ({ line, answer })))
    cells.forEach(({ line, answer }, at) => {
      const { respondents } = table.respondents(line, answer)
      if (respondents === 0 || respondents >= LEAST_RESPONDENTS) return
      expect(hidden.has(place(line, answer))).toBe(true)
      expect([line, answer, couldBeAnother(table, hidden, at)]).toEqual([line, answer, true])
    })
  },
)

test('where enough answered everywhere, nothing is hidden; where one line is small, another goes with it', () => {
  const answers = ['2', '1']
  const table = (counts: Record<string, [number, number]>): Answers => ({
    ...{ lines: Object.keys(counts), answers, points: answers },
    count: (line, answer) => counts[line]?.[answers.indexOf(answer)] ?? 0,
    respondents: (line, answer) => {
      const lines = line === null ? Object.values(counts) : [counts[line] ?? [0, 0]]
      const sum = lines.reduce((all, [two, one]) => all + (answer === '1' ? 0 : two) + (answer === '2' ? 0 : one), 0)
      return { respondents: sum, valued: sum }
    },
  })
  expect(hideSmall(table({ a: [4, 5], b: [3, 6] }))).toEqual(new Set())
  const hidden = hideSmall(table({ a: [4, 5], b: [3, 6], c: [1, 0] }))
  expect(hidden).toContain(place('c', '2'))
  expect(hidden).toContain(place('c', ALL))
  const others = ['a', 'b'].flatMap((line) => [ALL, '1', '2'].map((answer) => place(line, answer)))
  expect(others.filter((at) => hidden.has(at)).length).toBeGreaterThan(0)
})
