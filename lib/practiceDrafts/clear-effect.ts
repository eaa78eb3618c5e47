import type { EffectAnswer } from '@/lib/followUps/effect-answer'
import { Indicator } from '@/lib/followUps/indicator'

/** How useful a support has to have been for its case to be suggested. */
export const USEFUL_FROM = 4

/**
 * Whether the effect is clear 効果がはっきりしている: the support was useful (4 or 5), what changed is put down to it mostly or
 * in part, and an indicator has moved between before and after. A rule of the bureau's own; whoever flags may go beyond it.
 */
export function isClearEffect({ usefulness, attribution, moreIndicators, ...answer }: EffectAnswer): boolean {
  const isUseful = usefulness !== 'not_used' && Number(usefulness) >= USEFUL_FROM
  const isAttributed = attribution === 'mostly' || attribution === 'partly'
  return isUseful && isAttributed && [Indicator.parse(answer), ...moreIndicators].some(hasMoved)
}

function hasMoved({ before, after }: Indicator): boolean {
  return before !== null && after !== null && Number(before) !== Number(after)
}
