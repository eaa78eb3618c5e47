import { z } from 'zod'
import { many, orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, mailbox, personName, phone, singleLine } from '@/lib/japanese/input'
import { SESSION_MODES } from '@/lib/supportSessions/rows'

const text = () => freeText().max(2000, 'tooLong').default('')
const months = z.array(z.string().regex(/^(?:[1-9]|1[0-2])$/, 'choose')).transform((chosen) => chosen.map(Number))

/** What an advisor says of the own work: everybody who is offered this advisor may read it. */
const publicPart = {
  affiliation: singleLine().min(1, 'required').max(120, 'tooLong'),
  themeKeys: many(60).pipe(z.array(z.string()).min(1, 'choose')),
  prefectureCodes: many(60),
  mode: z.enum(SESSION_MODES, 'choose'),
  months: many(12).pipe(months),
  availability: text(),
  practice: text(),
  introduction: text(),
}

/** The advisor keeps the own public part. */
export const OwnPartInput = z.object({ ...publicPart, version: version() })
export type OwnPartInput = z.infer<typeof OwnPartInput>

/** In the order of the form, which is the order in which errors are named. */
const registered = {
  name: personName().min(1, 'required').max(80, 'tooLong'),
  kana: singleLine().max(80, 'tooLong').default(''),
  userId: orNothing(z.uuid('choose')),
  prefectureCode: orNothing(z.string().max(10)),
  isPrefectural: ticked(),
  ...publicPart,
}

/** 登録: an advisor as the desk writes the name into the registry, with where mails go. */
export const RegistrationInput = z.object({
  ...registered,
  mailbox: orNothing(mailbox()),
  phone: orNothing(phone()),
})
export type RegistrationInput = z.infer<typeof RegistrationInput>

/** The same for an advisor who is in the registry. */
export const ChangeInput = z.object({ ...registered, version: version() })
export type ChangeInput = z.infer<typeof ChangeInput>

/** What the bureau alone knows. */
export const InternalInput = z.object({
  mailbox: orNothing(mailbox()),
  phone: orNothing(phone()),
  note: freeText().max(5000, 'tooLong').default(''),
  version: version(),
})
export type InternalInput = z.infer<typeof InternalInput>

/** 利益相反の申告: with whom, and why. */
export const ConflictInput = z.object({
  body: singleLine().min(1, 'required').max(120, 'tooLong'),
  reason: freeText().max(1000, 'tooLong').default(''),
})
export type ConflictInput = z.infer<typeof ConflictInput>

/** A course to which an advisor is invited, or which was taken. */
export const TrainingInput = z.object({
  course: singleLine().min(1, 'required').max(120, 'tooLong'),
  heldOn: japaneseDate().min(1, 'required'),
  state: z.enum(['invited', 'taken'], 'choose'),
})
export type TrainingInput = z.infer<typeof TrainingInput>

/** 活動休止, or going on. */
export const RestInput = z.object({ version: version() })
