import { z } from 'zod'
import { freeText } from '@/lib/japanese/input'

/** A proposed support declined: not without a reason, so that the desk can propose something that fits. */
export const DeclineInput = z.object({ declineReason: freeText().min(1, 'required').max(2000, 'tooLong') })
