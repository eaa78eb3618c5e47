import { z } from 'zod'
import { many, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'

/** What is asked of which prefectures by when, and whether what comes late is taken. */
export const CallInput = z.object({
  matterId: z.uuid('choose'),
  title: singleLine().min(1, 'required').max(100, 'tooLong'),
  body: freeText().max(3000, 'tooLong').default(''),
  themeKeys: many(40),
  dueOn: japaneseDate().min(1, 'required'),
  takesLate: ticked(),
  prefectures: many(20).refine((codes) => codes.length > 0, 'choose'),
})
export type CallInput = z.infer<typeof CallInput>

/** The same as one saw and changed it. */
export const CallChangeInput = CallInput.extend({ version: version() })
export type CallChangeInput = z.infer<typeof CallChangeInput>

/** A press of a button on the call that was looked at. */
export const SeenCall = z.object({ version: version() })

/** A later day for what is asked. */
export const ProlongInput = z.object({ dueOn: japaneseDate().min(1, 'required'), version: version() })
export type ProlongInput = z.infer<typeof ProlongInput>

/** That a prefecture has nothing to file, and a word on it. */
export const NoneInput = z.object({ words: freeText().max(1000, 'tooLong').default('') })
export type NoneInput = z.infer<typeof NoneInput>
