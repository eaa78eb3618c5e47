/** Chance that comes out the same for the same seed. */
export function chanceOf(seed: number) {
  let state = seed
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const whole = (below: number) => Math.floor(next() * below)
  const oneOf = <T>(of: readonly T[]): T => of[whole(of.length)] as T
  return { whole, oneOf, is: (share: number) => next() < share }
}

export type Chance = ReturnType<typeof chanceOf>

/** The ends of days, months, quarters and fiscal years in Japan, and a day that comes once in four years. */
const EDGES = [
  '2024-02-29T12:00:00+09:00',
  '2025-03-31T23:59:59+09:00',
  '2025-03-31T23:59:59.999+09:00',
  '2025-04-01T00:00:00+09:00',
  '2025-12-31T23:59:59.999+09:00',
  '2026-01-01T00:00:00+09:00',
  '2026-03-31T23:59:59+09:00',
  '2026-03-31T23:59:59.999+09:00',
  '2026-04-01T00:00:00+09:00',
  '2026-06-30T23:59:59.999+09:00',
  '2026-07-01T00:00:00+09:00',
  '2026-08-31T15:00:00Z',
  '2026-08-31T14:59:59.999Z',
]
const [FIRST, LAST] = [Date.parse('2024-02-01T00:00:00+09:00'), Date.parse('2026-11-19T12:00:00+09:00')]

/** A time of the last years: every second one at an edge. */
export function anyTime({ is, oneOf, whole }: Chance): number {
  return is(0.5) ? Date.parse(oneOf(EDGES)) : FIRST + whole(LAST - FIRST)
}
