import { z } from 'zod'
import { many, ticked } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { AnswerInput } from '@/lib/requests/input'

/** Most members that are asked at once. */
const MEMBERS_AT_ONCE = 20

/** What several members of the council are asked at once: each will read summary and question, and nothing of the others. */
export const AskCouncilInput = z.object({
  members: many(MEMBERS_AT_ONCE).refine((chosen) => chosen.length > 0, 'choose'),
  title: singleLine().min(1, 'required').max(120, 'tooLong'),
  summary: freeText().min(1, 'required').max(10_000, 'tooLong'),
  question: freeText().min(1, 'required').max(4000, 'tooLong'),
  dueOn: japaneseDate().min(1, 'required'),
  consented: ticked(),
})
export type AskCouncilInput = z.infer<typeof AskCouncilInput>

/** A member's answer, and whether the name may be given with it. */
export const AdviceInput = AnswerInput.extend({ mayBeNamed: ticked() })
export type AdviceInput = z.infer<typeof AdviceInput>

/** The words in which an advice is passed on. */
export const QuoteInput = z.object({ body: freeText().min(1, 'required').max(10_000, 'tooLong') })
export type QuoteInput = z.infer<typeof QuoteInput>
