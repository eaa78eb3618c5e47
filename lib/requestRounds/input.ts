import { z } from 'zod'
import { many } from '@/lib/forms/fields'
import { freeText, japaneseDate, personName, singleLine } from '@/lib/japanese/input'

/** How the asking side's consent is had: it is asked in the portal, or it was given by telephone, mail or in person. */
export const CONSENT_WAYS = ['portal', 'telephone'] as const

/** Whom to ask, in the same words for all of them, and the asking side's consent to that. */
export const RoundInput = z.object({
  parties: many(20).pipe(z.array(z.string()).min(1, 'choose')),
  title: singleLine().min(1, 'required').max(120, 'tooLong'),
  summary: freeText().min(1, 'required').max(10_000, 'tooLong'),
  dueOn: japaneseDate().min(1, 'required'),
  consentWay: z.enum(CONSENT_WAYS, 'choose'),
  consentedBy: personName().pipe(z.string().max(80, 'tooLong')).default(''),
  consentedOn: japaneseDate().default(''),
})
export type RoundInput = z.infer<typeof RoundInput>

/** By when the parties are asked to answer, as settled before sending. */
export const SendingInput = z.object({ dueOn: japaneseDate().min(1, 'required') })

/** Why the asking side does not want it passed on. */
export const RefusalInput = z.object({ refuseReason: freeText().min(1, 'required').max(2000, 'tooLong') })
