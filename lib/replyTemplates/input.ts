import { z } from 'zod'
import { version } from '@/lib/forms/fields'
import { freeText, singleLine } from '@/lib/japanese/input'

/** A template as one writes it. */
export const TemplateInput = z.object({
  name: singleLine().min(1, 'required').max(60, 'tooLong'),
  body: freeText().min(1, 'required').max(10_000, 'tooLong'),
})
export type TemplateInput = z.infer<typeof TemplateInput>

/** A template as one saw and changed it. */
export const TemplateChangeInput = TemplateInput.extend({ version: version() })
export type TemplateChangeInput = z.infer<typeof TemplateChangeInput>
