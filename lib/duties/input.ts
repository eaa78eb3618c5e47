import { z } from 'zod'
import { orNothing } from '@/lib/forms/fields'
import { freeText, mailbox, personName, singleLine } from '@/lib/japanese/input'

const text = () => freeText().max(10_000, 'tooLong').default('')

/** What is answered: words on what was done or came of it, how useful it was or not said, and what could be better prepared. */
export const DutyInput = z.object({
  body: text(),
  useful: orNothing(z.enum(['1', '2', '3', '4', '5'], 'choose').transform(Number)).default(null),
  words: text(),
  preparation: text(),
})
export type DutyInput = z.infer<typeof DutyInput>

/** Why it is let go. */
export const WaiveInput = z.object({ reason: singleLine().min(1, 'required').max(200, 'tooLong') })

/** To whom a link to answer by is sent; without a mailbox it is printed. */
export const DutyLinkInput = z.object({
  name: personName().min(1, 'required').max(80, 'tooLong'),
  mailbox: mailbox().default(''),
})
