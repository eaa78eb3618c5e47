import type { Summed } from './summarise'

/** Under so many people an answer is not told outside the municipality and its bureau. */
export const FEWEST = 3

/** Under so many answers mean and median are not told outside: those of three give the single answers away. */
export const FEWEST_FOR_MEAN = 5

type Numbers = NonNullable<Summed['numbers']>

/** A question as it may be handed out: `count`, `least` and `most` are null where too few people said it, or where it could be computed from the rest. */
export type ToldOutside = Omit<Summed, 'rows' | 'numbers'> & {
  rows: { value: string; count: number | null }[]
  numbers: (Pick<Numbers, 'mean' | 'median'> & { least: number | null; most: number | null }) | null
}

/**
 * What of a question may be told outside. Of choices that exclude each other a hidden one is never alone, and the hidden
 * ones together are never fewer than three: otherwise the rest would give them away. The least and the most of numbers
 * are one person's answer each and are never told.
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
  const isMeanHidden = question.kind === 'scale' ? hidden.size > 0 : answered < FEWEST_FOR_MEAN
  return {
    ...{ question, answered, missing },
    numbers: numbers && !isMeanHidden ? { ...numbers, least: null, most: null } : null,
    rows: rows.map(({ value, count }) => ({ value, count: hidden.has(value) ? null : count })),
  }
}

/** The smallest answer first; what nobody said hides nobody and comes last. */
function bySize(one: Summed['rows'][number], other: Summed['rows'][number]): number {
  return Number(one.count === 0) - Number(other.count === 0) || one.count - other.count
}
