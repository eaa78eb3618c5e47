import { z } from 'zod'
import { errorsOf, type KeptError } from '@/lib/forms/errors'
import { orNothing } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'

/** What a respondent says how useful a support was: 1 to 5, or that it was not used. */
export const USEFULNESS = ['5', '4', '3', '2', '1', 'not_used'] as const

/** The questions about one support, in the order in which they are asked. */
export const EFFECT_FIELDS = [
  'usefulness',
  'actionsTaken',
  'indicator',
  'unit',
  'before',
  'beforeOn',
  'after',
  'afterOn',
  'changes',
  'insights',
  'stillNeeded',
] as const
export type EffectField = (typeof EFFECT_FIELDS)[number]

const text = (most: number) => freeText().pipe(z.string().max(most)).default('')
const line = (most: number) => singleLine().pipe(z.string().max(most)).default('')

/** A measured value in any width, with commas or without, kept as plain digits. */
const measured = () =>
  orNothing(
    z
      .string()
      .overwrite((value) =>
        value
          .normalize('NFKC')
          .replace(/[\s,、]/g, '')
          .replace(/^[\u2212\u2010-\u2015]/, '-'),
      )
      .regex(/^-?\d{1,11}(\.\d{1,3})?$/, 'number'),
  )

export const EffectAnswer = z.object({
  usefulness: z.enum(USEFULNESS, 'choose'),
  actionsTaken: text(2000),
  indicator: line(100),
  unit: line(20),
  before: measured(),
  beforeOn: orNothing(japaneseDate()),
  after: measured(),
  afterOn: orNothing(japaneseDate()),
  changes: text(2000),
  insights: text(2000),
  stillNeeded: text(2000),
})
export type EffectAnswer = z.infer<typeof EffectAnswer>

/** The name of a field that asks about one of several supports. */
export function fieldOf(field: EffectField, effectId: string): string {
  return `${field}.${effectId}`
}

type Typed = Record<string, string | string[]>

/** Reads what was typed about one support on `today`: the answer, or what has to be put right, named by its fields. */
export function readEffectAnswer(typed: Typed, effectId: string, today: string): EffectAnswer | KeptError[] {
  const own = Object.fromEntries(EFFECT_FIELDS.map((field) => [field, typed[fieldOf(field, effectId)]]))
  const parsed = EffectAnswer.safeParse(own)
  const errors = parsed.success ? whatIsMissing(parsed.data, today) : errorsOf(parsed.error)
  if (parsed.success && errors.length === 0) return parsed.data
  return errors.map(({ field, key }) => ({ field: `${field}.${effectId}`, key }))
}

function whatIsMissing(answer: EffectAnswer, today: string): KeptError[] {
  const { usefulness, actionsTaken, indicator, before, after, beforeOn, afterOn } = answer
  const errors: KeptError[] = []
  if (usefulness !== 'not_used' && actionsTaken === '') errors.push({ field: 'actionsTaken', key: 'required' })
  if (indicator === '' && (before !== null || after !== null)) errors.push({ field: 'indicator', key: 'required' })
  if (beforeOn && beforeOn > today) errors.push({ field: 'beforeOn', key: 'past' })
  if (afterOn && afterOn > today) errors.push({ field: 'afterOn', key: 'past' })
  else if (beforeOn && afterOn && afterOn < beforeOn) errors.push({ field: 'afterOn', key: 'order' })
  return errors
}
