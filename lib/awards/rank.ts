/** What one member gave: the points by every criterion. */
export type Given = { criterionId: string; points: number }
export type Weighed = { id: string; weight: number }
export type Ranked = { score: number | null; n: number; rank: number | null; isTied: boolean }

type Scored = { id: string; sum: number; n: number }

/**
 * The order of nominations: of each member the mean of his or her points by weight, and of these the mean over the members
 * who scored it. Whoever has a conflict counts for nothing. Equal means share a place, and the next one is left out (1, 1, 3).
 */
export function rankNominations(
  criteria: readonly Weighed[],
  nominations: readonly { id: string; given: readonly (readonly Given[])[] }[],
): Map<string, Ranked> {
  const weights = new Map(criteria.map(({ id, weight }) => [id, weight]))
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0)
  const scored: Scored[] = nominations.map(({ id, given }) => ({
    id,
    sum: given.flat().reduce((sum, one) => sum + one.points * (weights.get(one.criterionId) ?? 0), 0),
    n: given.length,
  }))
  const known = scored.filter(({ n }) => n > 0)
  return new Map(
    scored.map(({ id, sum, n }): [string, Ranked] => {
      if (n === 0 || total === 0) return [id, { score: null, n, rank: null, isTied: false }]
      const better = known.filter((other) => other.sum * n > sum * other.n).length
      const equal = known.filter((other) => other.sum * n === sum * other.n).length
      return [id, { score: sum / (n * total), n, rank: better + 1, isTied: equal > 1 }]
    }),
  )
}
