import { z } from 'zod'
import { orNothing, version } from '@/lib/forms/fields'
import { japaneseDate, mailbox, phone, singleLine } from '@/lib/japanese/input'

/** A section (課・係) and how it is reached. */
export const SectionInput = z.object({
  name: singleLine().min(1, 'required').max(80, 'tooLong'),
  mailbox: orNothing(mailbox()),
  phone: orNothing(phone()),
  from: japaneseDate().min(1, 'required'),
  until: orNothing(japaneseDate()),
})
export type SectionInput = z.infer<typeof SectionInput>

/** The same, as one saw it last. */
export const SectionChangeInput = SectionInput.extend({ version: version() })
export type SectionChangeInput = z.infer<typeof SectionChangeInput>
