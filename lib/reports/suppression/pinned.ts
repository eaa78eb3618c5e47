import type { Equation } from './equations'

type Sum = ReadonlyMap<string, number>
type Row = { at: readonly number[]; weights: readonly number[]; sum: number }
type Bounds = { least: number[]; most: number[] }

/** So often bounds are narrowed by one another; what is not found by then is not. */
const ROUNDS = 60

/**
 * The first of these sums of cells that can be one number alone, because there are only whole answers and none less than nothing:
 * what linear algebra leaves open, bounds may not.
 */
export function firstPinned(published: readonly Equation[], wanted: readonly Sum[]): Sum | null {
  const cells = [...new Set([...published.map(({ weights }) => weights), ...wanted].flatMap((one) => [...one.keys()]))]
  const places = new Map(cells.map((cell, at) => [cell, at]))
  const rowOf = (weights: Sum, sum: number, more: readonly (readonly [at: number, weight: number])[] = []): Row => {
    const own = [...weights].map(([cell, weight]) => [places.get(cell) ?? 0, weight] as const)
    return { at: [...own, ...more].map(([at]) => at), weights: [...own, ...more].map(([, weight]) => weight), sum }
  }
  const rows = [...published, ...againstEnds(published)].map(({ weights, sum }) => rowOf(weights, sum))
  for (const [nth, one] of wanted.entries()) {
    const at = cells.length + nth
    rows.push(rowOf(one, 0, [[at, -1]]))
    // Where a published sum holds all of it, the rest of that sum bounds it as well.
    for (const { weights, sum } of published)
      if ([...one].every(([cell, weight]) => weights.get(cell) === weight))
        rows.push(rowOf(new Map([...weights].filter(([cell]) => !one.has(cell))), sum, [[at, 1]]))
  }
  const bounds = narrow(rows, cells.length + wanted.length)
  return wanted.find((_, nth) => bounds.least[cells.length + nth] === bounds.most[cells.length + nth]) ?? null
}

/** How far the points of a mean stand off its best and its worst, where it is told of how many it was taken: of a mean of 5 nobody said 4. */
function againstEnds(published: readonly Equation[]): Equation[] {
  return published.flatMap(({ weights, sum }) => {
    const ends = new Set([Math.min(...weights.values()), Math.max(...weights.values())])
    const count = published.find((other) => other.weights.size === weights.size && isCountOf(other, weights))
    if (ends.size < 2 || !count) return []
    return [...ends].map((end) => ({
      weights: new Map(
        [...weights].map(([cell, weight]) => [cell, weight - end] as const).filter(([, off]) => off !== 0),
      ),
      sum: sum - end * count.sum,
    }))
  })
}

function isCountOf({ weights }: Equation, of: Sum): boolean {
  return [...of.keys()].every((cell) => weights.get(cell) === 1)
}

/** Between which whole numbers each lies. */
function narrow(rows: readonly Row[], count: number): Bounds {
  const bounds = { least: Array(count).fill(0), most: Array(count).fill(Number.POSITIVE_INFINITY) }
  for (let round = 0; round < ROUNDS; round += 1) {
    let isCloser = false
    for (const row of rows) isCloser = narrowBy(row, bounds) || isCloser
    if (!isCloser) break
  }
  return bounds
}

function narrowBy({ at, weights, sum }: Row, { least, most }: Bounds): boolean {
  const ends = at.map((place, nth) => {
    const weight = weights[nth] ?? 0
    const [one, other] = [weight * (least[place] ?? 0), weight * (most[place] ?? 0)]
    return weight < 0 ? { low: other, high: one } : { low: one, high: other }
  })
  const low = total(
    ends.map((one) => one.low),
    Number.NEGATIVE_INFINITY,
  )
  const high = total(
    ends.map((one) => one.high),
    Number.POSITIVE_INFINITY,
  )
  let isCloser = false
  for (const [nth, place] of at.entries()) {
    const weight = weights[nth] ?? 1
    const [fromLow, fromHigh] = [sum - without(high, ends[nth]?.high), sum - without(low, ends[nth]?.low)]
    const [down, up] = weight < 0 ? [fromHigh, fromLow] : [fromLow, fromHigh]
    const [closer, nearer] = [Math.ceil(down / weight), Math.floor(up / weight)]
    if (closer > (least[place] ?? 0)) [least[place], isCloser] = [closer, true]
    if (nearer < (most[place] ?? 0)) [most[place], isCloser] = [nearer, true]
  }
  return isCloser
}

type Total = { finite: number; endless: number; end: number }

function total(parts: readonly number[], end: number): Total {
  const finite = parts.filter(Number.isFinite)
  return { finite: finite.reduce((all, one) => all + one, 0), endless: parts.length - finite.length, end }
}

/** The total without one of its parts, where that is not endless. */
function without({ finite, endless, end }: Total, part = 0): number {
  const isEndless = !Number.isFinite(part)
  if (endless > (isEndless ? 1 : 0)) return end
  return isEndless ? finite : finite - part
}
