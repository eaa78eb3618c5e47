import { z } from 'zod'
import { digits } from '@/lib/dispatches/offer-input'
import { version } from '@/lib/forms/fields'
import { freeText, japaneseDate } from '@/lib/japanese/input'
import { COST_KINDS } from './kinds'

const MOST_YEN = 100_000_000

/** One amount: for what, how much in whole yen, when; what it was for must be said where no kind fits. */
const typed = z.object({
  kind: z.enum(COST_KINDS, 'choose'),
  yen: z
    .preprocess(digits, z.string().min(1, 'required'))
    .transform(Number)
    .pipe(z.number('number').int('number').min(1, 'number').max(MOST_YEN, 'number')),
  spentOn: japaneseDate().min(1, 'required'),
  note: freeText().max(500, 'tooLong').default(''),
})

const isExplained = ({ kind, note }: { kind: string; note: string }) => kind !== 'other' || note !== ''
const UNEXPLAINED = { message: 'required', path: ['note'] }

export const CostInput = typed.refine(isExplained, UNEXPLAINED)
export type CostInput = z.infer<typeof CostInput>

/** The same with the version the writer was looking at. */
export const CostCorrection = typed.extend({ version: version() }).refine(isExplained, UNEXPLAINED)
export type CostCorrection = z.infer<typeof CostCorrection>

/** Taking an amount back says why. */
export const CostWithdrawal = z.object({
  withdrawReason: freeText().min(1, 'required').max(500, 'tooLong'),
  version: version(),
})
export type CostWithdrawal = z.infer<typeof CostWithdrawal>
