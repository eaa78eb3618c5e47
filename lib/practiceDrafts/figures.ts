import { z } from 'zod'
import type { EffectAnswer } from '@/lib/followUps/effect-answer'
import { INDICATOR_FIELDS, Indicator, isGiven, MOST_INDICATORS, readIndicator } from '@/lib/followUps/indicator'
import type { KeptError } from '@/lib/forms/errors'

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

/** The places in which figures are typed where no answer brings them. */
export const FIGURE_PLACES = Array.from({ length: MOST_INDICATORS }, (_, place) => place + 1)

/** The name of a field of a typed figure. */
export function figureField(place: number, field: (typeof INDICATOR_FIELDS)[number]): string {
  return `figure${place}_${field}`
}

/** Gathers the typed figures of a form under one name. */
export function figureFields(typed: unknown): unknown {
  if (typeof typed !== 'object' || typed === null) return typed
  return {
    ...typed,
    figureFields: Object.fromEntries(Object.entries(typed).filter(([name]) => /^figure\d_/.test(name))),
  }
}

/** Reads figures typed on `today`, all of them shown; or what has to be put right, named by its fields. */
export function readTypedFigures(typed: Record<string, unknown>, today: string): PracticeFigure[] | KeptError[] {
  const errors: KeptError[] = []
  const figures: PracticeFigure[] = []
  for (const place of FIGURE_PLACES) {
    const read = readIndicator(
      Object.fromEntries(INDICATOR_FIELDS.map((field) => [field, typed[figureField(place, field)]])),
      today,
    )
    if (!Array.isArray(read)) figures.push({ ...read, shown: true })
    else errors.push(...read.map(({ field, key }) => ({ field: `figure${place}_${field}`, key })))
  }
  return errors.length > 0 ? errors : figures.filter(isGiven)
}
