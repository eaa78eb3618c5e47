import { figureOf } from '../figures'
import type { Cell } from '../tally'
import { FORMULA, GAP_MEASURES, type GapFigures, type GapMeasure, type GapParts, partsOf, scoreOf } from './formula'
import { keyOf, type Need, SIDES, type Side } from './need'
import type { CrossedCell } from './read-cells'

/** A need with what is known of it. */
export type KnownNeed = Need & { figures: GapFigures; count: number }
/** 課題: a need that shows signs of not being met, and about how many of its consultations were not. */
export type Gap = KnownNeed & { parts: GapParts; score: number }
/** The needs of one side: those not met, the most pressing first; how many show no sign; and those too few to be ranked. */
export type Ranking = { ranked: Gap[]; quiet: number; few: KnownNeed[] }
export type Gaps = Record<Side, Ranking>

/** Ranks the needs found among these cells, by size of municipality and by prefecture. */
export function rankGaps(cells: Record<GapMeasure, readonly CrossedCell[]>): Gaps {
  const needs = knownNeeds(cells)
  const [size, prefecture] = SIDES.map((side) => rankingOf(needs.filter(({ by }) => by === side)))
  return { size: size ?? NONE, prefecture: prefecture ?? NONE }
}

const NONE: Ranking = { ranked: [], quiet: 0, few: [] }

function rankingOf(needs: readonly KnownNeed[]): Ranking {
  const enough = needs.filter(({ count }) => count >= FORMULA.leastRanked)
  const scored = enough.map((need) => {
    const parts = partsOf(need.figures)
    return { ...need, parts, score: scoreOf(need.count, parts) }
  })
  const ranked = scored.filter(({ score }) => score > 0)
  return {
    ranked: ranked.sort((a, b) => b.score - a.score || byCount(a, b)),
    quiet: scored.length - ranked.length,
    few: needs.filter(({ count }) => count < FORMULA.leastRanked).sort(byCount),
  }
}

function byCount(a: KnownNeed, b: KnownNeed): number {
  return b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1)
}

/** Every need that was asked about in the period; what was answered of older ones does not make one. */
export function knownNeeds(cells: Record<GapMeasure, readonly CrossedCell[]>): KnownNeed[] {
  const byNeed = new Map(GAP_MEASURES.map((key) => [key, grouped(cells[key])]))
  const received = byNeed.get('received') ?? new Map()
  return [...received].map(([key, [first]]) => {
    const figure = (measure: GapMeasure) => figureOf(measure, byNeed.get(measure)?.get(key) ?? [])
    const figures = {
      received: figure('received'),
      useful: figure('useful'),
      first_answer: figure('first_answer'),
      declines: figure('declines'),
    }
    const { theme, by, place } = first
    return { theme, by, place, figures, count: figures.received.n }
  })
}

function grouped(cells: readonly CrossedCell[]): Map<string, (Need & Cell)[]> {
  const groups = new Map<string, CrossedCell[]>()
  for (const cell of cells) {
    const group = groups.get(keyOf(cell))
    if (group) group.push(cell)
    else groups.set(keyOf(cell), [cell])
  }
  return groups
}
