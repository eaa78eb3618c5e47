import { z } from 'zod'
import { version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'

/** 検討中・盛り込んだ・見送り, as the database's check has it. */
export const PLAN_STATES = ['considering', 'included', 'dropped'] as const
export type PlanState = (typeof PLAN_STATES)[number]

/** An item for a plan: what, from which result, into which plan, who, by when. */
export const PlanItemInput = z.object({
  what: freeText().min(1, 'required').max(500, 'tooLong'),
  result: freeText().min(1, 'required').max(2000, 'tooLong'),
  planName: singleLine().min(1, 'required').max(100, 'tooLong'),
  ownerName: singleLine().min(1, 'required').max(100, 'tooLong'),
  dueOn: japaneseDate().min(1, 'required'),
})
export type PlanItemInput = z.infer<typeof PlanItemInput>

/** The same with the version the writer was looking at. */
export const PlanItemChange = PlanItemInput.extend({ version: version() })
export type PlanItemChange = z.infer<typeof PlanItemChange>

/** What became of it, and when that was decided. */
export const PlanDecisionInput = z
  .object({
    state: z.enum(PLAN_STATES, 'choose'),
    decidedOn: japaneseDate().default(''),
    decidedWords: freeText().max(500, 'tooLong').default(''),
    version: version(),
  })
  .refine(({ state, decidedOn }) => state === 'considering' || decidedOn !== '', {
    message: 'required',
    path: ['decidedOn'],
  })
export type PlanDecisionInput = z.infer<typeof PlanDecisionInput>

/** A state as the database has it. */
export function planState(kept: string): PlanState {
  return PLAN_STATES.find((state) => state === kept) ?? 'considering'
}
