import { z } from 'zod'
import { many, orNothing, version } from '@/lib/forms/fields'
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

/** 名称変更: the new name, from which day. */
export const RenamingInput = z.object({
  name: singleLine().min(1, 'required').max(80, 'tooLong'),
  from: japaneseDate().min(1, 'required'),
  version: version(),
})
export type RenamingInput = z.infer<typeof RenamingInput>

/** 統合: into which section, from which day. */
export const MergerInput = z.object({
  into: z.uuid('choose'),
  from: japaneseDate().min(1, 'required'),
  version: version(),
})
export type MergerInput = z.infer<typeof MergerInput>

/** 分割: the section that comes out of this one, from which day, and who goes there. */
export const SplitInput = z.object({
  name: singleLine().min(1, 'required').max(80, 'tooLong'),
  mailbox: orNothing(mailbox()),
  phone: orNothing(phone()),
  from: japaneseDate().min(1, 'required'),
  people: many(200),
})
export type SplitInput = z.infer<typeof SplitInput>
