import { z } from 'zod'
import { orNothing } from '@/lib/forms/fields'
import { freeText, japaneseDate } from '@/lib/japanese/input'
import { ACTS, LADDERS } from './steps'

const afterDays = () =>
  z
    .string()
    .normalize('NFKC')
    .trim()
    .min(1, 'required')
    .regex(/^\d{1,3}$/, 'number')
    .transform(Number)
    .refine((days) => days >= 1 && days <= 250, 'chasingDays')

/** A step as a manager changes it. */
export const StepChangeInput = z.object({ afterDays: afterDays(), act: z.enum(ACTS, 'choose') })
export type StepChangeInput = z.infer<typeof StepChangeInput>

/** A new step: for which party, under which menu or all. */
export const StepInput = StepChangeInput.extend({ party: z.enum(LADDERS, 'choose'), menuKey: orNothing(z.string()) })
export type StepInput = z.infer<typeof StepInput>

/** Until when a request rests, and why. */
export const PauseInput = z.object({
  untilOn: japaneseDate().min(1, 'required'),
  reason: freeText().min(1, 'required').max(500, 'tooLong'),
})
export type PauseInput = z.infer<typeof PauseInput>
