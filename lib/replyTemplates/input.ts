import { z } from 'zod'
import { orNothing, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'

/** A template as one writes it, with the days from and until which it can be chosen; from now on and without an end where nothing is said. */
export const TemplateInput = z.object({
  name: singleLine().min(1, 'required').max(60, 'tooLong'),
  body: freeText().min(1, 'required').max(10_000, 'tooLong'),
  validFrom: orNothing(japaneseDate()),
  validUntil: orNothing(japaneseDate()),
})
export type TemplateInput = z.infer<typeof TemplateInput>

/** A template as one saw and changed it. */
export const TemplateChangeInput = TemplateInput.extend({ version: version() })
export type TemplateChangeInput = z.infer<typeof TemplateChangeInput>
