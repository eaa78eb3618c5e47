import { countIn } from './figures'
import type { Cell } from './tally'

const SHOWN = 20

/** The themes asked about most, in that order, and all others; consultations without a theme are neither. */
export function rankThemes(cells: readonly Cell[]): { shown: string[]; rest: string[] } {
  const themes = [...new Set(cells.map(({ row }) => row))].filter((row) => row !== 'none')
  const counts = new Map(themes.map((row) => [row, countIn(cells, { row })]))
  const ranked = themes.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
  return { shown: ranked.slice(0, SHOWN), rest: ranked.slice(SHOWN) }
}
