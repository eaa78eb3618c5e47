import type { Figure } from '../figures'

/** The measures a gap is found by: how often a matter is asked about, how useful help was called, how long it took, how often it was declined. */
export const GAP_MEASURES = ['received', 'useful', 'first_answer', 'declines'] as const
export type GapMeasure = (typeof GAP_MEASURES)[number]
export type GapFigures = Record<GapMeasure, Figure>

/** How far a need is unmet, by each of its signs: 0 nothing, 1 wholly; null where too little is known to say. */
export type GapParts = Record<Sign, number | null>
export type Sign = keyof typeof FORMULA.weights

/**
 * 課題の見つけ方: score = consultations × (0.4 × poor effects + 0.3 × long wait + 0.3 × declines), read as about how many
 * consultations were not met. Whoever changes a number here raises the version: proposals keep the one they rest on.
 */
export const FORMULA = {
  version: 1,
  /** Below this many consultations chance alone moves a score: one town with two questions is no need of a region. */
  leastRanked: 5,
  /** Below this many records behind a sign it is not judged by; a single bad answer would otherwise say 100 %. It counts as nothing, and no other sign weighs more for it. */
  leastKnown: 3,
  /**
   * Business days to the first answer: up to 5 is the usual week in which the desk promises an answer; from 20 on, about a
   * month, a town has gone on without us, so that longer is not worse.
   */
  wait: { usual: 5, worst: 20 },
  /**
   * What the towns themselves say of the effect weighs most: it alone says that the menu was there and did not help. Waiting and
   * declines say that it did not come; both alike, as the first may be the desk's own and the second the partners'.
   */
  weights: { useful: 0.4, first_answer: 0.3, declines: 0.3 },
} as const

/** How far each sign shows that a need is not met. */
export function partsOf({ useful, first_answer, declines }: GapFigures): GapParts {
  const { usual, worst } = FORMULA.wait
  return {
    useful: known(useful, (share) => 1 - share),
    first_answer: known(first_answer, (days) => Math.min(1, Math.max(0, (days - usual) / (worst - usual)))),
    declines: known(declines, (share) => share),
  }
}

/** About how many consultations were not met, to one decimal; a half is one wherever the sum is begun. */
export function scoreOf(count: number, parts: GapParts): number {
  const { weights } = FORMULA
  const unmet = SIGNS.reduce((all, sign) => all + weights[sign] * (parts[sign] ?? 0), 0)
  return Math.round(Number((count * unmet * 10).toFixed(6))) / 10
}

/** The signs a score is made of. */
export const SIGNS = ['useful', 'first_answer', 'declines'] as const satisfies readonly Sign[]

function known({ value, n }: Figure, part: (value: number) => number): number | null {
  return value === null || n < FORMULA.leastKnown ? null : part(value)
}
