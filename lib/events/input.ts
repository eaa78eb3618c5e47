import { z } from 'zod'
import { many, orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, mailbox, personName, singleLine } from '@/lib/japanese/input'
import { readMonth } from '@/lib/japanese/read-month'
import { japaneseTime } from '@/lib/japanese/time'
import { EVENT_KINDS } from './kinds'

const WHENS = ['day', 'month', 'undecided'] as const
const digits = (typed: unknown) => (typeof typed === 'string' ? typed.normalize('NFKC').trim() : typed)
const month = z
  .string()
  .overwrite((text) => readMonth(text) ?? text.trim())
  .refine((text) => /^\d{4}-\d{2}$/.test(text), 'date')

const fields = {
  series: singleLine().max(80, 'tooLong').default(''),
  kind: z.enum(EVENT_KINDS, 'choose'),
  title: singleLine().min(1, 'required').max(120, 'tooLong'),
  themeKeys: many().default([]),
  summary: freeText().max(5000, 'tooLong').default(''),
  when: z.enum(WHENS, 'choose'),
  heldOn: orNothing(japaneseDate()).default(null),
  heldMonth: orNothing(month).default(null),
  fiscalYear: z.coerce.number('choose').int('choose').min(2000, 'choose').max(2200, 'choose'),
  startsAt: orNothing(japaneseTime()).default(null),
  endsAt: orNothing(japaneseTime()).default(null),
  place: singleLine().max(200, 'tooLong').default(''),
  isOnline: ticked(),
  onlineUrl: singleLine()
    .max(500, 'tooLong')
    .regex(/^(?:https?:\/\/\S+)?$/, 'url')
    .default(''),
  onlineRemark: singleLine().max(300, 'tooLong').default(''),
  audience: singleLine().max(200, 'tooLong').default(''),
  access: z.enum(['open', 'closed'], 'choose'),
  cohosts: many(30)
    .pipe(z.array(z.uuid('choose')))
    .default([]),
  cohostTowns: singleLine().max(500, 'tooLong').default(''),
  capacity: orNothing(
    z.preprocess(digits, z.coerce.number('number').int('number').min(1, 'atLeastOne').max(100_000, 'number')),
  ).default(null),
  applyUntil: orNothing(japaneseDate()).default(null),
  contact: singleLine().max(200, 'tooLong').default(''),
}

type Typed = {
  when: string
  heldOn: string | null
  heldMonth: string | null
  startsAt: string | null
  endsAt: string | null
  applyUntil: string | null
}

/** A time belongs to a day, an end to a beginning before it, a last day for applications to a day of the event. */
function askForWholes(
  { when, heldOn, heldMonth, startsAt, endsAt, applyUntil }: Typed,
  context: z.core.$RefinementCtx,
) {
  const ask = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (when === 'day' && !heldOn) ask('heldOn', 'required')
  if (when === 'month' && !heldMonth) ask('heldMonth', 'required')
  if (when !== 'day') return
  if (endsAt && !startsAt) ask('startsAt', 'required')
  if (startsAt && endsAt && endsAt <= startsAt) ask('endsAt', 'timeOrder')
  if (applyUntil && heldOn && applyUntil > heldOn) ask('applyUntil', 'answerByFirst')
}

/** An event as the desk plans it; `entryId`: the line of the year's plan it comes from. */
export const EventInput = z.object({ ...fields, entryId: orNothing(z.uuid()).default(null) }).superRefine(askForWholes)
export type EventInput = z.infer<typeof EventInput>

/** The same, for one planned before. */
export const EventChange = z.object({ ...fields, version: version() }).superRefine(askForWholes)
export type EventChange = z.infer<typeof EventChange>

/** Which offices are told: all municipalities of prefectures, the prefectures themselves, single offices by their codes; of their sections those with a word in the name. */
export const RecipientsInput = z.object({
  prefectures: many(50).default([]),
  withPrefectures: ticked(),
  codes: freeText().max(2000, 'tooLong').default(''),
  sectionWord: singleLine().max(20, 'tooLong').default(''),
})
export type RecipientsInput = z.infer<typeof RecipientsInput>

/** The same as it was checked: with the version of the event that the page showed. */
export const AnnouncementInput = RecipientsInput.extend({ version: version() })
export type AnnouncementInput = z.infer<typeof AnnouncementInput>

/** What somebody without an account writes to come: as little as is needed. */
export const PublicApplicationInput = z.object({
  organisationName: singleLine().min(1, 'required').max(100, 'tooLong'),
  name: personName().min(1, 'required').pipe(z.string().max(80, 'tooLong')),
  mailbox: mailbox().min(1, 'required'),
  agreed: ticked().refine((isTicked) => isTicked, 'mustAgree'),
})
export type PublicApplicationInput = z.infer<typeof PublicApplicationInput>

/** Somebody the desk enters: by telephone beforehand, or who has just come. Without a mailbox the telephone is how he or she is told. */
export const EnteredInput = z.object({
  mailbox: mailbox().default(''),
  telephone: singleLine().max(40, 'tooLong').default(''),
  organisationName: singleLine().max(100, 'tooLong').default(''),
  name: personName().min(1, 'required').pipe(z.string().max(80, 'tooLong')),
  hasCome: ticked(),
})
export type EnteredInput = z.infer<typeof EnteredInput>

/** Which event a municipality is told of. */
export const IntroductionInput = z.object({ eventId: z.uuid('choose') })
export type IntroductionInput = z.infer<typeof IntroductionInput>

/** Whose application the desk takes back. */
export const RemovalInput = z.object({ applicationId: z.uuid('choose') })
export type RemovalInput = z.infer<typeof RemovalInput>

/** Who was there, of those whom the page showed, and which page it was. */
export const AttendanceInput = z.object({
  shown: many(2000).default([]),
  attended: many(2000).default([]),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type AttendanceInput = z.infer<typeof AttendanceInput>

export const CancelInput = z.object({ reason: singleLine().min(1, 'required').max(200, 'tooLong'), version: version() })
export type CancelInput = z.infer<typeof CancelInput>

/** The state as it was seen when a button was pressed. */
export const SeenInput = z.object({ version: version() })
export type SeenInput = z.infer<typeof SeenInput>

/** A press of a button alone. */
export const NothingInput = z.object({})

/** 質疑と概要, as a draft or published. */
export const ReportInput = z.object({
  summary: freeText().min(1, 'required').max(20_000, 'tooLong'),
  questions: freeText().max(20_000, 'tooLong').default(''),
  isPublished: ticked(),
  isPublic: ticked(),
  version: z.coerce.number().int().min(0),
})
export type ReportInput = z.infer<typeof ReportInput>

const scale = z.coerce.number('choose').int('choose').min(1, 'choose').max(5, 'choose')
/** The few fixed questions after an event. */
export const AnswerInput = z.object({
  satisfaction: scale,
  usefulness: scale,
  words: freeText().max(1000, 'tooLong').default(''),
  wishes: freeText().max(1000, 'tooLong').default(''),
})
export type AnswerInput = z.infer<typeof AnswerInput>
