import { z } from 'zod'
import { PRIORITIES } from '@/lib/consultations/states'
import { many, ticked } from '@/lib/forms/fields'

/** On which consultations: the named ones, or all that match the queue's address `of`; and when the person looked. */
const TARGET = {
  n: many(500),
  of: z.string().max(4000).default(''),
  all: ticked(),
  seenAt: z.iso.datetime(),
}

/** A bulk act as it is begun. */
export const BulkInput = z.discriminatedUnion('act', [
  z.object({ ...TARGET, act: z.literal('assign'), membershipId: z.uuid('choose') }),
  z.object({ ...TARGET, act: z.literal('theme'), themeKeys: many(20).refine((keys) => keys.length > 0, 'choose') }),
  z.object({ ...TARGET, act: z.literal('priority'), priority: z.enum(PRIORITIES, 'choose') }),
  z.object({ ...TARGET, act: z.literal('remind') }),
])
export type BulkInput = z.infer<typeof BulkInput>

/** What was chosen, as it is kept with the act. */
export const BulkChoice = z.discriminatedUnion('act', [
  z.object({ act: z.literal('assign'), membershipId: z.uuid(), name: z.string() }),
  z.object({ act: z.literal('theme'), themeKeys: z.array(z.string()), name: z.string() }),
  z.object({ act: z.literal('priority'), priority: z.enum(PRIORITIES) }),
  z.object({ act: z.literal('remind') }),
])
export type BulkChoice = z.infer<typeof BulkChoice>
