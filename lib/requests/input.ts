import { z } from 'zod'
import { ticked } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'

/** A request as the officer writes it for the party asked. */
export const RequestInput = z.object({
  addressee: z.string().min(1, 'choose'),
  title: singleLine().min(1, 'required').max(120, 'tooLong'),
  summary: freeText().min(1, 'required').max(10_000, 'tooLong'),
  consented: ticked(),
  dueOn: japaneseDate().min(1, 'required'),
})
export type RequestInput = z.infer<typeof RequestInput>

/** What the party asked says. */
export const AnswerInput = z.object({
  decision: z.enum(['accept', 'decline', 'answer'], 'choose'),
  answer: freeText().max(10_000, 'tooLong').default(''),
})
export type AnswerInput = z.infer<typeof AnswerInput>
