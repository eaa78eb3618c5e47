import type { Equation } from './equations'

type Range = { least: number; most: number }
type Ranges = ReadonlyMap<string, Range>
type Table = { cells: readonly string[]; truth: (cell: string) => number }

/** By how much another table's sum is tried to differ; further away there is none where there is none nearer. */
const OFF = [1, -1, 2, -2, 3, -3]
/** So many tables are begun at most; what is not found by then counts as not there, so that more is hidden. */
const TRIES = 400

/** Whether another table of whole numbers agrees with everything published and has another sum of these cells. */
export function couldBeOther(published: readonly Equation[], sum: readonly string[], table: Table): boolean {
  const weights = new Map(sum.map((cell) => [cell, 1]))
  const real = sum.reduce((all, cell) => all + table.truth(cell), 0)
  return OFF.some((off) => {
    const equations = [...published, { weights, sum: real + off }]
    const open = new Map(table.cells.map((cell) => [cell, { least: 0, most: Number.POSITIVE_INFINITY }]))
    return real + off >= 0 && isFound(equations, open, table, { left: TRIES })
  })
}

function isFound(equations: readonly Equation[], from: Ranges, table: Table, tries: { left: number }): boolean {
  tries.left -= 1
  if (tries.left < 0) return false
  const ranges = narrowed(equations, from)
  if (!ranges) return false
  const undecided = [...ranges].filter(([, { least, most }]) => least < most)
  const [cell, range] = undecided.sort((a, b) => width(a[1]) - width(b[1]))[0] ?? []
  if (!cell || !range) return true
  const truth = table.truth(cell)
  const values = [0, ...OFF, range.least - truth].map((off) => truth + off)
  return [...new Set(values)]
    .filter((value) => value >= range.least && value <= range.most)
    .some((value) => isFound(equations, new Map([...ranges, [cell, { least: value, most: value }]]), table, tries))
}

function width({ least, most }: Range): number {
  return most - least
}

/** Between which whole numbers each cell must lie, narrowed until nothing changes any more; null where there is no such table. */
function narrowed(equations: readonly Equation[], from: Ranges): Ranges | null {
  const ranges = new Map(from)
  for (let changed = true; changed; ) {
    changed = false
    for (const { weights, sum } of equations) {
      const bounds = [...weights].map(([cell, weight]) => ({
        cell,
        weight,
        ...(ranges.get(cell) ?? { least: 0, most: 0 }),
      }))
      const [least, most] = [total(bounds, 'least'), total(bounds, 'most')]
      if (least > sum || most < sum) return null
      for (const { cell, weight, ...range } of bounds) {
        const others =
          most === Number.POSITIVE_INFINITY
            ? total(
                bounds.filter((one) => one.cell !== cell),
                'most',
              )
            : most - weight * range.most
        const closer = {
          least: Math.max(range.least, Math.ceil((sum - others) / weight)),
          most: Math.min(range.most, Math.floor((sum - (least - weight * range.least)) / weight)),
        }
        if (closer.least > closer.most) return null
        if (closer.least === range.least && closer.most === range.most) continue
        ranges.set(cell, closer)
        changed = true
        break
      }
    }
  }
  return ranges
}

function total(bounds: readonly (Range & { weight: number })[], end: 'least' | 'most'): number {
  return bounds.reduce((all, one) => all + one.weight * one[end], 0)
}
