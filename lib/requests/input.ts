import { z } from 'zod'
import { orNothing, ticked } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { DECLINE_KINDS } from './decline-kinds'
import { DECISIONS } from './transitions'

/** A request as the officer writes it for the party asked. */
export const RequestInput = z.object({
  addressee: z.string().min(1, 'choose'),
  title: singleLine().min(1, 'required').max(120, 'tooLong'),
  summary: freeText().min(1, 'required').max(10_000, 'tooLong'),
  consented: ticked(),
  dueOn: japaneseDate().min(1, 'required'),
})
export type RequestInput = z.infer<typeof RequestInput>

/** What the party asked says. Another office is one of the directory, or typed. */
export const AnswerInput = z.object({
  decision: z.enum(DECISIONS, 'choose'),
  answer: freeText().max(10_000, 'tooLong').default(''),
  programme: orNothing(z.uuid('choose')).default(null),
  measure: singleLine().max(200, 'tooLong').default(''),
  declineKind: orNothing(z.enum(DECLINE_KINDS, 'choose')).default(null),
  suggestedOffice: orNothing(z.uuid('choose')).default(null),
  suggestedName: singleLine().max(120, 'tooLong').default(''),
})
export type AnswerInput = z.infer<typeof AnswerInput>

/** What came of a request, written down later. */
export const ResultInput = z.object({ result: freeText().min(1, 'required').max(10_000, 'tooLong') })
