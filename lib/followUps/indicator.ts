import { z } from 'zod'
import { errorsOf, type KeptError } from '@/lib/forms/errors'
import { orNothing } from '@/lib/forms/fields'
import { japaneseDate, singleLine } from '@/lib/japanese/input'

/** How many indicators may be given for one support; the first stands in columns of its own. */
export const MOST_INDICATORS = 3

/** What is asked of one indicator. */
export const INDICATOR_FIELDS = ['indicator', 'unit', 'before', 'beforeOn', 'after', 'afterOn'] as const
export type IndicatorField = (typeof INDICATOR_FIELDS)[number]

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

const line = (most: number) => singleLine().pipe(z.string().max(most)).default('')

/** 指標: a number that tells of the effect, before and after, each as of a day. */
export const Indicator = z.object({
  indicator: line(100),
  unit: line(20),
  before: measured(),
  beforeOn: orNothing(japaneseDate()),
  after: measured(),
  afterOn: orNothing(japaneseDate()),
})
export type Indicator = z.infer<typeof Indicator>

/** The second and third indicator of an answer, as they are on record. */
export function readMoreIndicators(kept: unknown): Indicator[] {
  return z.array(Indicator).catch([]).parse(kept)
}

/** Reads the fields of one indicator as typed on `today`: the indicator, or what has to be put right. */
export function readIndicator(typed: Record<string, unknown>, today: string): Indicator | KeptError[] {
  const parsed = Indicator.safeParse(typed)
  if (!parsed.success) return errorsOf(parsed.error)
  const errors = whatIsMissing(parsed.data, today)
  return errors.length > 0 ? errors : parsed.data
}

/** Whether anything at all was said of it. */
export function isGiven({ indicator, before, after }: Indicator): boolean {
  return indicator !== '' || before !== null || after !== null
}

function whatIsMissing({ indicator, before, after, beforeOn, afterOn }: Indicator, today: string): KeptError[] {
  const errors: KeptError[] = []
  if (indicator === '' && (before !== null || after !== null)) errors.push({ field: 'indicator', key: 'required' })
  if (beforeOn && beforeOn > today) errors.push({ field: 'beforeOn', key: 'past' })
  if (afterOn && afterOn > today) errors.push({ field: 'afterOn', key: 'past' })
  else if (beforeOn && afterOn && afterOn < beforeOn) errors.push({ field: 'afterOn', key: 'order' })
  return errors
}
