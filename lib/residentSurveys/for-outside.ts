import type { Summed } from './summarise'

/** Under so many people an answer is not told outside the municipality and its bureau. */
export const FEWEST = 3

/** A question as it may be handed out: `count` is null where too few people said it, or where it could be computed from the rest. */
export type ToldOutside = Omit<Summed, 'rows'> & { rows: { value: string; count: number | null }[] }

/**
 * What of a question may be told outside. Of choices that exclude each other a hidden one is never alone, and the hidden
 * ones together are never fewer than three: otherwise the rest would give them away.
 */
export function toldOutside({ question, answered, missing, rows, numbers }: Summed): ToldOutside {
  if (answered < FEWEST)
    return { question, answered, missing, rows: rows.map(({ value }) => ({ value, count: null })), numbers: null }
  const hidden = new Set(rows.filter(({ count }) => count > 0 && count < FEWEST).map(({ value }) => value))
  if (hidden.size > 0 && question.kind !== 'many')
    for (const { value } of rows.filter((row) => !hidden.has(row.value)).sort(bySize)) {
      const sum = rows.reduce((all, row) => all + (hidden.has(row.value) ? row.count : 0), 0)
      if (hidden.size > 1 && sum >= FEWEST) break
      hidden.add(value)
    }
  const mean = hidden.size > 0 && question.kind === 'scale' ? null : numbers
  return {
    ...{ question, answered, missing, numbers: mean },
    rows: rows.map(({ value, count }) => ({ value, count: hidden.has(value) ? null : count })),
  }
}

/** The smallest answer first; what nobody said hides nobody and comes last. */
function bySize(one: Summed['rows'][number], other: Summed['rows'][number]): number {
  return Number(one.count === 0) - Number(other.count === 0) || one.count - other.count
}
