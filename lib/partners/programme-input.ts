import { z } from 'zod'
import { many, orNothing, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, mailbox, singleLine } from '@/lib/japanese/input'

const link = () =>
  singleLine()
    .max(500, 'tooLong')
    .refine((text) => text === '' || /^https?:\/\/\S+$/.test(text), 'url')
    .default('')

/** A programme as an office or the desk writes it. */
export const ProgrammeInput = z.object({
  name: singleLine().min(1, 'required').max(200, 'tooLong'),
  purpose: freeText().min(1, 'required').max(2000, 'tooLong'),
  applicants: freeText().max(1000, 'tooLong').default(''),
  windowText: singleLine().max(200, 'tooLong').default(''),
  windowFrom: orNothing(japaneseDate()).default(null),
  windowUntil: orNothing(japaneseDate()).default(null),
  amount: singleLine().max(200, 'tooLong').default(''),
  url: link(),
  pastWork: freeText().max(2000, 'tooLong').default(''),
  themeKeys: many(60).default([]),
})
export type ProgrammeInput = z.infer<typeof ProgrammeInput>

/** The same for one that was there, as it was seen. */
export const ProgrammeChange = ProgrammeInput.extend({ version: version() })
export type ProgrammeChange = z.infer<typeof ProgrammeChange>

/** Whom to call at an office. */
export const ProfileInput = z.object({
  section: singleLine().max(120, 'tooLong').default(''),
  contactName: singleLine().max(80, 'tooLong').default(''),
  phone: singleLine().max(60, 'tooLong').default(''),
  mailbox: mailbox().default(''),
  url: link(),
  note: freeText().max(2000, 'tooLong').default(''),
  version: version(),
})
export type ProfileInput = z.infer<typeof ProfileInput>

/** Something done together with an office. */
export const JointWorkInput = z.object({
  title: singleLine().min(1, 'required').max(200, 'tooLong'),
  heldOn: japaneseDate().min(1, 'required'),
  note: freeText().max(2000, 'tooLong').default(''),
})
