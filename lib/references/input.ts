import { z } from 'zod'
import { many, version } from '@/lib/forms/fields'
import { freeText, singleLine } from '@/lib/japanese/input'

/** Where a handbook deals with what, in which edition. */
export const PartInput = z.object({
  title: singleLine().min(1, 'required').max(200, 'tooLong'),
  edition: singleLine().max(60, 'tooLong').default(''),
  editionYear: z
    .string()
    .normalize('NFKC')
    .trim()
    .min(1, 'required')
    .regex(/^20\d\d$/, 'number')
    .transform(Number),
  part: singleLine().min(1, 'required').max(200, 'tooLong'),
  problemPoint: freeText().max(2000, 'tooLong').default(''),
  talkingPoint: freeText().max(2000, 'tooLong').default(''),
  url: singleLine()
    .max(500, 'tooLong')
    .regex(/^(https?:\/\/\S+)?$/, 'url')
    .default(''),
  themeKeys: many(40).refine((keys) => keys.length > 0, 'choose'),
})
export type PartInput = z.infer<typeof PartInput>

/** The same as one saw and changed it. */
export const PartChangeInput = PartInput.extend({ version: version() })
export type PartChangeInput = z.infer<typeof PartChangeInput>
