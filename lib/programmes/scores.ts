type Criterion = { id: string; weight: number }
type Judgement = { hasConflict: boolean; points: unknown }

/** What judgements come to: the weighted mean of points (1 to 5), and of how many people. */
export type Score = {
  mean: number | null
  people: number
  conflicts: number
  byCriterion: Record<string, number | null>
}

/** The points of one judgement as they were kept. */
export function pointsOf(kept: unknown): Record<string, number> {
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(
    Object.entries(kept).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  )
}

/** Means by criterion and all together, of those who declared no conflict; to a hundredth. */
export function scoreOf(criteria: readonly Criterion[], judgements: readonly Judgement[]): Score {
  const counted = judgements.filter(({ hasConflict }) => !hasConflict).map(({ points }) => pointsOf(points))
  const byCriterion = Object.fromEntries(
    criteria.map(({ id }) => [id, meanOf(counted.flatMap((points) => points[id] ?? []))]),
  )
  const weights = criteria.flatMap(({ id, weight }) => (byCriterion[id] === null ? [] : weight))
  const sum = criteria.reduce((total, { id, weight }) => total + (byCriterion[id] ?? 0) * weight, 0)
  const whole = weights.reduce((total, weight) => total + weight, 0)
  const mean = whole === 0 ? null : round(sum / whole)
  return { mean, byCriterion, people: counted.length, conflicts: judgements.length - counted.length }
}

function meanOf(points: readonly number[]): number | null {
  return points.length === 0 ? null : round(points.reduce((total, one) => total + one, 0) / points.length)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
