import type { FrozenTable } from './figures'

type Say = (key: string, values?: Record<string, string | number>) => string

/** The number of a measure as a report says it, with its unit; `say` speaks for the catalogue of the reports to the council. */
export function figureText({ figure, value, unit, isHidden }: FrozenTable, locale: 'ja' | 'en', say: Say): string {
  if (isHidden) return say('hidden')
  return value === null ? say('none') : say(`value.${figure}`, { value, unit: unit[locale] })
}

/** A count as a report says it; what is not kept is hidden. */
export function countText(count: number | null, say: Say): string {
  return count === null ? say('hidden') : count.toLocaleString('en')
}
