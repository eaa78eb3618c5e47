import { z } from 'zod'
import { orNothing } from '@/lib/forms/fields'
import { japaneseDate, singleLine } from '@/lib/japanese/input'

/** Why an office cannot come, as the database's check has it. */
export const BLACKOUT_KINDS = ['assembly', 'event', 'other'] as const
/** Days on which an office cannot come: one day, or from one to another. */
export const BlackoutInput = z.object({
  kind: z.enum(BLACKOUT_KINDS, 'choose'),
  fromOn: japaneseDate().min(1, 'required'),
  untilOn: orNothing(japaneseDate()).default(null),
  note: singleLine().max(100, 'tooLong').default(''),
})
export type BlackoutInput = z.infer<typeof BlackoutInput>
