import { z } from 'zod'
import type { EffectAnswer } from '@/lib/followUps/effect-answer'
import { Indicator } from '@/lib/followUps/indicator'

/** A figure of a practice: as it was answered, with whether it is shown to the public. */
export const PracticeFigure = Indicator.extend({ shown: z.boolean() })
export type PracticeFigure = z.infer<typeof PracticeFigure>

/** The figures of an answer, all shown for a start; those without a value say nothing. */
export function figuresOf({ moreIndicators, ...answer }: EffectAnswer): PracticeFigure[] {
  return [Indicator.parse(answer), ...moreIndicators]
    .filter(({ before, after }) => before !== null || after !== null)
    .map((indicator) => ({ ...indicator, shown: true }))
}

/** The figures kept with a draft. */
export function readFigures(kept: unknown): PracticeFigure[] {
  return z.array(PracticeFigure).parse(kept)
}
