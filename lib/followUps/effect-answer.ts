import { z } from 'zod'
import { errorsOf, type KeptError } from '@/lib/forms/errors'
import { freeText } from '@/lib/japanese/input'
import { INDICATOR_FIELDS, Indicator, type IndicatorField, isGiven, MOST_INDICATORS, readIndicator } from './indicator'

/** What a respondent says how useful a support was: 1 to 5, or that it was not used. */
export const USEFULNESS = ['5', '4', '3', '2', '1', 'not_used'] as const

/** Whether what changed is put down to the support. */
export const ATTRIBUTIONS = ['mostly', 'partly', 'not_attributable'] as const

/** Whether the answer may be published: with the municipality's name, without, or not. Nothing said means no. */
export const PUBLICATIONS = ['named', 'unnamed', 'no'] as const

const WORDS = ['actionsTaken', 'changes', 'insights', 'stillNeeded'] as const

/** A question about one support; further indicators are told apart by their number. */
export type EffectField =
  | 'usefulness'
  | 'attribution'
  | 'publication'
  | (typeof WORDS)[number]
  | IndicatorField
  | `${IndicatorField}${2 | 3}`

const text = (most: number) => freeText().pipe(z.string().max(most)).default('')
const choice = <T extends readonly string[]>(of: T) => z.enum(['', ...of], 'choose').default('')

export const EffectAnswer = z.object({
  usefulness: z.enum(USEFULNESS, 'choose'),
  actionsTaken: text(2000),
  ...Indicator.shape,
  moreIndicators: z.array(Indicator).max(MOST_INDICATORS - 1),
  changes: text(2000),
  attribution: choice(ATTRIBUTIONS),
  insights: text(2000),
  stillNeeded: text(2000),
  publication: choice(PUBLICATIONS),
})
export type EffectAnswer = z.infer<typeof EffectAnswer>

/** The name of a field that asks about one of several supports. */
export function fieldOf(field: EffectField, effectId: string): string {
  return `${field}.${effectId}`
}

/** The name of a field of the first, second or third indicator. */
export function indicatorField(field: IndicatorField, nth: number): EffectField {
  return nth === 2 || nth === 3 ? `${field}${nth}` : field
}

type Typed = Record<string, string | string[]>

/** Reads what was typed about one support on `today`: the answer, or what has to be put right, named by its fields. */
export function readEffectAnswer(typed: Typed, effectId: string, today: string): EffectAnswer | KeptError[] {
  const typedOf = (field: EffectField) => typed[fieldOf(field, effectId)]
  const indicators = Array.from({ length: MOST_INDICATORS }, (_, index) =>
    readIndicator(
      Object.fromEntries(INDICATOR_FIELDS.map((field) => [field, typedOf(indicatorField(field, index + 1))])),
      today,
    ),
  )
  const [first, ...more] = indicators.flatMap((read) => (Array.isArray(read) || !isGiven(read) ? [] : [read]))
  const rest = Object.fromEntries(
    (['usefulness', 'attribution', 'publication', ...WORDS] as const).map((field) => [field, typedOf(field)]),
  )
  const parsed = EffectAnswer.safeParse({ ...rest, ...first, moreIndicators: more })
  const errors = [
    ...(parsed.success ? whatIsMissing(parsed.data) : errorsOf(parsed.error)),
    ...indicators.flatMap((read, index) =>
      Array.isArray(read) ? read.map(({ field, key }) => ({ field: nthField(field, index + 1), key })) : [],
    ),
  ]
  if (parsed.success && errors.length === 0) return parsed.data
  return errors.map(({ field, key }) => ({ field: `${field}.${effectId}`, key }))
}

function nthField(field: string, nth: number): string {
  return nth === 1 ? field : `${field}${nth}`
}

function whatIsMissing({ usefulness, actionsTaken }: EffectAnswer): KeptError[] {
  return usefulness !== 'not_used' && actionsTaken === '' ? [{ field: 'actionsTaken', key: 'required' }] : []
}
