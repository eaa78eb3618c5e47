import { couldBeOther } from './other-tables'

/** One thing that is published of a table: so much is the weighted sum of these cells. */
export type Equation = { weights: ReadonlyMap<string, number>; sum: number }

/** Sums of cells that must not be worked out, each under its name. */
export type Secrets = ReadonlyMap<string, readonly string[]>

/**
 * The first of these sums that whoever reads the published ones can work out: by linear algebra, or because no other table of
 * whole numbers agrees with them. A sum counts as safe only when another table is found in which it is different.
 */
export function workedOut(
  published: readonly Equation[],
  secrets: Secrets,
  truth: (cell: string) => number,
): { name: string; cells: readonly string[] } | null {
  const cells = [
    ...new Set([...published.flatMap(({ weights }) => [...weights.keys()]), ...[...secrets.values()].flat()]),
  ]
  const basis = echelon(
    published.map(({ weights }) => cells.map((cell) => weights.get(cell) ?? 0)),
    cells.length,
  )
  for (const [name, sum] of secrets) {
    const wanted = new Set(sum)
    const row = cells.map((cell) => (wanted.has(cell) ? 1 : 0))
    if (reduce(row, basis).every((value) => value === 0)) return { name, cells: sum }
    if (!couldBeOther(published, sum, { cells, truth })) return { name, cells: sum }
  }
  return null
}

/** Whether a weighted sum of cells follows from the published ones by linear algebra. */
export function follows(published: readonly Equation[], wanted: ReadonlyMap<string, number>): boolean {
  return firstToFollow(published, [wanted]) !== null
}

/** The first of these weighted sums that follows from the published ones by linear algebra. */
export function firstToFollow(
  published: readonly Equation[],
  wanted: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, number> | null {
  const all = [...published.map(({ weights }) => weights), ...wanted]
  const cells = [...new Set(all.flatMap((weights) => [...weights.keys()]))]
  const rowOf = (weights: ReadonlyMap<string, number>) => cells.map((cell) => weights.get(cell) ?? 0)
  const basis = echelon(
    published.map(({ weights }) => rowOf(weights)),
    cells.length,
  )
  return wanted.find((weights) => reduce(rowOf(weights), basis).every((value) => value === 0)) ?? null
}

/** Arithmetic modulo a prime: exact where fractions of doubles are not, and the weights are far below it. */
const PRIME = 9_999_991

type Basis = ReadonlyMap<number, readonly number[]>

function echelon(rows: readonly (readonly number[])[], width: number): Basis {
  const basis = new Map<number, readonly number[]>()
  for (const row of rows) {
    const left = reduce(row, basis)
    const lead = left.findIndex((value) => value !== 0)
    if (lead < 0 || lead >= width) continue
    const scale = inverse(left[lead] ?? 1)
    basis.set(
      lead,
      left.map((value) => (value * scale) % PRIME),
    )
  }
  return basis
}

/** What is left of a row when all that the basis spans is taken away. */
function reduce(row: readonly number[], basis: Basis): number[] {
  const left = row.map((value) => ((value % PRIME) + PRIME) % PRIME)
  for (const [at, value] of left.entries()) {
    const factor = left[at] ?? value
    const step = factor === 0 ? undefined : basis.get(at)
    if (step)
      for (const [place, part] of step.entries()) left[place] = ((left[place] ?? 0) + (PRIME - factor) * part) % PRIME
  }
  return left
}

function inverse(value: number): number {
  let [result, base] = [1, value % PRIME]
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME
    base = (base * base) % PRIME
  }
  return result
}
