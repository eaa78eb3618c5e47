import { z } from 'zod'
import { many, orNothing, version } from '@/lib/forms/fields'
import { freeText, japaneseDate } from '@/lib/japanese/input'

const reason = () => freeText().min(1, 'required').max(1000, 'tooLong')
const day = () => japaneseDate().min(1, 'required')

/** Where, for how many supports and until when a draft is tried, and why. */
export const TrialInput = z.object({
  prefectures: many(47).pipe(z.array(z.string()).min(1, 'choose')),
  limit: z
    .string()
    .overwrite((typed) => typed.normalize('NFKC').trim())
    .min(1, 'required')
    .regex(/^(?:[1-9]\d{0,2}|1000)$/, 'number')
    .transform(Number),
  until: day(),
  reason: reason(),
  version: version(),
})
/** From which day a version is open to all, until which where its last day is known already, and why. */
export const OpeningInput = z.object({
  from: day(),
  until: orNothing(japaneseDate()).optional(),
  reason: reason(),
  version: version(),
})
/** Why a version is closed or a draft given up; `lastDay` where it is not to end today. */
export const EndingInput = z.object({
  lastDay: orNothing(japaneseDate()).optional(),
  reason: reason(),
  version: version(),
})
