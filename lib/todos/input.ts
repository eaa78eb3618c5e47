import { z } from 'zod'
import { orNothing, ticked } from '@/lib/forms/fields'
import { freeText, japaneseDate } from '@/lib/japanese/input'

/** The value of the owner's field that means the municipality instead of an officer. */
export const MUNICIPALITY = 'municipality'

const source = () => z.union([z.uuid(), z.literal('')]).default('')

/** What is to be done, by whom, by when; and from which talk or session it came. */
export const TodoInput = z.object({
  text: freeText().min(1, 'required').max(500, 'tooLong'),
  owner: z.union([z.literal(MUNICIPALITY), z.uuid()], 'choose'),
  dueOn: orNothing(japaneseDate()),
  shared: ticked(),
  entryId: source(),
  sessionId: source(),
})
export type TodoInput = z.infer<typeof TodoInput>
