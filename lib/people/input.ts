import { z } from 'zod'
import { orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, mailbox, personName, phone, singleLine } from '@/lib/japanese/input'
import { GIVEN_ROLES } from './policy'

const person = {
  name: personName().min(1, 'required').max(80, 'tooLong'),
  kana: orNothing(singleLine().max(80, 'tooLong')),
  mailbox: orNothing(mailbox()),
  phone: orNothing(phone()),
}

/** A post: role, organisation (code, name or reading), section, from when until when. */
export const PostInput = z.object({
  role: z.enum(GIVEN_ROLES),
  organisation: freeText().min(1, 'required').max(80, 'tooLong'),
  sectionLabel: orNothing(singleLine().max(80, 'tooLong')),
  isAccountManager: ticked(),
  from: japaneseDate().min(1, 'required'),
  until: orNothing(japaneseDate()),
})
export type PostInput = z.infer<typeof PostInput>

/** A new person with a first post. */
export const PersonInput = PostInput.extend(person)
export type PersonInput = z.infer<typeof PersonInput>

/** Name and ways to reach somebody, as one saw them last. */
export const DetailsInput = z.object({ ...person, version: version() })
export type DetailsInput = z.infer<typeof DetailsInput>

/** The last day of a post. */
export const PostEndInput = z.object({ lastDay: japaneseDate().min(1, 'required') })
