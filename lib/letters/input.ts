import { z } from 'zod'
import { many, version } from '@/lib/forms/fields'
import { freeText } from '@/lib/japanese/input'

const paragraph = () => freeText().min(1, 'required').max(3000, 'tooLong')

/** The letters of a fiscal year are to be written, with these first and last words. */
export const RoundInput = z.object({
  year: z.coerce.number('choose').int('choose').min(2000, 'choose').max(2200, 'choose'),
  opening: paragraph(),
  closing: paragraph(),
})
export type RoundInput = z.infer<typeof RoundInput>

/** A municipality without consultations that is to get a letter all the same, by its code. */
export const SingleInput = RoundInput.extend({
  code: z
    .string()
    .overwrite((text) => text.normalize('NFKC').replace(/\s/g, ''))
    .min(1, 'required')
    .regex(/^\d{6}$/, 'invalid'),
})
export type SingleInput = z.infer<typeof SingleInput>

/** The first and the last paragraph of one letter. */
export const TextsInput = z.object({ opening: paragraph(), closing: paragraph(), version: version() })
export type TextsInput = z.infer<typeof TextsInput>

/** The letters of one page of the list, each with the version that was shown. */
export const ReadLetters = z.object({
  year: z.coerce.number().int(),
  letters: many(50).pipe(z.array(z.string().regex(/^[0-9a-f-]{36}\.\d{1,9}$/)).min(1, 'choose')),
})
export type ReadLetters = z.infer<typeof ReadLetters>

/** A press of a button on exactly the letter that was looked at. */
export const SeenLetter = z.object({ version: version() })
export type SeenLetter = z.infer<typeof SeenLetter>
