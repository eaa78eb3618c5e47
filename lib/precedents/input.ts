import { z } from 'zod'
import { freeText, singleLine } from '@/lib/japanese/input'

const text = () => freeText().min(1, 'required').max(20_000, 'tooLong')

/** A precedent 照会事例 as the desk writes it for others to read, and which one stood there when the form was opened. */
export const PrecedentInput = z.object({
  precedentQuestion: text(),
  precedentAnswer: text(),
  precedentGuideline: singleLine().max(200, 'tooLong').default(''),
  seen: z.string().optional(),
})
