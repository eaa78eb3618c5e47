/** The middle of these values, each as often as it was counted, or the middle between both where there are two; null without a value. */
export function medianOf(counted: readonly { value: number | null; count: number }[]): number | null {
  const values = counted
    .flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]))
    .sort((a, b) => a.value - b.value)
  const all = values.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return null
  const at = (place: number) => {
    let left = place
    for (const { value, count } of values) {
      left -= count
      if (left < 0) return value
    }
    return 0
  }
  return (at(Math.ceil(all / 2) - 1) + at(Math.floor(all / 2))) / 2
}
