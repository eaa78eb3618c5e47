/** The end of an axis for these values: a round number that none of them exceeds, never 0. */
export function axisEnd(values: readonly number[]): number {
  const highest = Math.max(0, ...values)
  if (highest === 0) return 1
  const magnitude = 10 ** Math.floor(Math.log10(highest))
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * magnitude >= highest) ?? 10
  return step * magnitude
}

/** A share of the axis in percent, as an SVG length. */
export function percent(value: number, end: number): string {
  return `${Math.round((value / end) * 10000) / 100}%`
}
