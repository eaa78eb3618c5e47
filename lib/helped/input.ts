import { z } from 'zod'
import { orNothing, ticked } from '@/lib/forms/fields'
import { freeText, mailbox, personName } from '@/lib/japanese/input'

const text = () => freeText().max(2000, 'tooLong').default('')

/** What a party that helped says: how useful it thinks it was, or that it cannot tell; what went well, what was hard, what is still needed; and whether the municipality may read it. */
export const HelpedInput = z.object({
  usefulness: orNothing(z.enum(['1', '2', '3', '4', '5'], 'choose').transform(Number)).default(null),
  wentWell: freeText().min(1, 'required').max(2000, 'tooLong'),
  wasHard: text(),
  stillNeeded: text(),
  shared: ticked(),
})
export type HelpedInput = z.infer<typeof HelpedInput>

/** What the desk writes down as told by telephone, with who said it. */
export const HelpedByPhone = HelpedInput.extend({ respondent: personName().min(1, 'required').max(100, 'tooLong') })

/** To which mailbox a link to answer by is sent; without one it is handed over. */
export const HelperLinkInput = z.object({ mailbox: mailbox().default('') })

/** The same as it is posted: `next` says that files are to be added first, and nothing is answered yet. */
export const HelpedForm = HelpedInput.extend({ next: z.literal('files').optional() })

/** What a party says to the municipality's answer: thanks, or an objection with its words. */
export const ReactionInput = z.object({
  reaction: z.enum(['thanks', 'objection'], 'choose'),
  words: freeText().max(1000, 'tooLong').default(''),
})
export type ReactionInput = z.infer<typeof ReactionInput>
