import { z } from 'zod'
import { orNothing } from '@/lib/forms/fields'
import { freeText } from '@/lib/japanese/input'

/** 回付: to which section, the whole consultation or one support, with a word on why. */
export const TransferInput = z.object({
  toSectionId: z.uuid('choose'),
  supportId: orNothing(z.uuid('choose')),
  remark: freeText().min(1, 'required').max(1000, 'tooLong'),
})
export type TransferInput = z.infer<typeof TransferInput>

/** 受け取る・差し戻す: going back needs its reason. */
export const TransferAnswerInput = z.object({
  answer: z.enum(['accepted', 'returned'], 'choose'),
  reason: freeText().max(1000, 'tooLong').default(''),
})
export type TransferAnswerInput = z.infer<typeof TransferAnswerInput>
