import { z } from 'zod'
import { freeText, singleLine } from '@/lib/japanese/input'

/** 完了: how it ends, and what the municipality is told. */
export const CompletionInput = z.object({
  completion: z.enum(['answered_on_spot', 'supported'], 'choose'),
  message: freeText().max(20_000, 'tooLong').default(''),
})

/** 再開: why it is taken up again. */
export const ReopeningInput = z.object({ reason: freeText().max(500, 'tooLong').min(1, 'required') })

/** まとめる: the consultation that goes on. */
export const MergingInput = z.object({
  into: singleLine()
    .overwrite((text) => text.normalize('NFKC').toUpperCase())
    .min(1, 'required'),
})

/** 担当者の変更: who takes over, and who stood there when the form was opened. */
export const OfficerInput = z.object({ membershipId: z.uuid('choose'), seen: z.string().optional() })
