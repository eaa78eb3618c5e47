import { z } from 'zod'
import { many, orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, mailbox, personName, phone, singleLine } from '@/lib/japanese/input'
import {
  APPLYING_KINDS,
  ATTENDANCE_ANSWERS,
  OUTCOMES,
  POST_KINDS,
  PROFILE_FIELDS,
  SIZE_CLASSES,
  VISIBILITIES,
} from './kinds'

const prefecture = z.string().regex(/^\d{6}$/)
const title = singleLine().min(1, 'required').max(100, 'tooLong')
const address = singleLine()
  .max(300, 'tooLong')
  .regex(/^(?:https?:\/\/[^\s"<>]+)?$/, 'invalid')
const agreed = ticked().refine((isTicked) => isTicked, 'mustAgree')
const words = (most: number) => freeText().min(1, 'required').max(most, 'tooLong')
const count = z.preprocess(
  (typed) => (typeof typed === 'string' ? typed.normalize('NFKC').trim() : typed),
  z.coerce.number('number').int('number'),
)

const contact = {
  contactName: personName().min(1, 'required').max(80, 'tooLong'),
  contactMailbox: mailbox().min(1, 'required'),
  contactPhone: phone().default(''),
}

/** What somebody without an account writes to join. */
export const ApplicationInput = z.object({
  organisationName: singleLine().min(1, 'required').max(100, 'tooLong'),
  kind: z.enum(APPLYING_KINDS, 'choose'),
  prefecture: z.string('choose').regex(/^\d{6}$/, 'choose'),
  offer: words(2000),
  website: address.default(''),
  ...contact,
  agreed,
})
/** What a municipality writes, whose name and place are known. */
export const JoinInput = z.object({ offer: words(2000), ...contact, agreed })

/** What the secretariat decides of an application, with its words to the applicant. */
export const DecisionInput = z
  .object({
    decision: z.enum(['accept', 'askBack', 'decline'], 'choose'),
    words: freeText().max(2000, 'tooLong').default(''),
    version: version(),
  })
  .refine(({ decision, words }) => decision === 'accept' || words !== '', { path: ['words'], message: 'required' })

export const ReplyInput = z.object({ reply: words(2000) })
export const PersonInput = z.object({
  name: contact.contactName,
  mailbox: contact.contactMailbox,
  phone: contact.contactPhone,
})
export const ReasonInput = z.object({ reason: words(1000) })
/** A press of a button alone. */
export const NothingInput = z.object({})

const field = z.object({ body: freeText().max(2000, 'tooLong'), visibility: z.enum(VISIBILITIES) })
/** A profile, field by field with its audience, what the member is about, and the secretariat's contact. */
export const ProfileInput = z
  .object({
    ...Object.fromEntries(PROFILE_FIELDS.map((name) => [name, freeText().max(2000, 'tooLong').default('')])),
    ...Object.fromEntries(PROFILE_FIELDS.map((name) => [`${name}Visibility`, field.shape.visibility.catch('members')])),
    themeKeys: many(),
    isPublic: ticked(),
    ...contact,
    version: version(),
  })
  .superRefine(({ website }: Record<string, unknown>, { addIssue }) => {
    if (!address.safeParse(website).success) addIssue({ code: 'custom', path: ['website'], message: 'invalid' })
  })
export type ProfileInput = z.infer<typeof ProfileInput>

/** A need or an offer as its member publishes it. */
export const PostInput = z.object({
  kind: z.enum(POST_KINDS, 'choose'),
  title,
  body: words(3000),
  themeKeys: many().pipe(z.array(z.string()).min(1, 'choose')),
  prefecture: orNothing(prefecture),
  sizeClass: orNothing(z.enum(SIZE_CLASSES, 'choose')),
  knowing: ticked(),
})
export type PostInput = z.infer<typeof PostInput>

/** What may be mended of a need or an offer later. */
export const PostChangeInput = PostInput.omit({ kind: true }).extend({ version: version() })
/** The anonymised text that the desk writes for a consultation. */
export const DerivedInput = PostInput.omit({ kind: true })

/** The municipality's word on the text written for it. */
export const ConsentInput = z
  .object({
    decision: z.enum(['consent', 'giveBack'], 'choose'),
    remark: freeText().max(1000, 'tooLong').default(''),
    version: version(),
  })
  .refine(({ decision, remark }) => decision === 'consent' || remark !== '', { path: ['remark'], message: 'required' })

export const AnswerInput = z.object({ words: words(2000) })

/** Who is to be brought together with a need, and what is said to both. */
export const ProposalInput = z.object({ partner: z.uuid('choose'), words: freeText().max(2000, 'tooLong').default('') })
/** One side's word on an introduction; a reason goes to the secretariat alone. */
export const AgreementInput = z
  .object({ decision: z.enum(['agree', 'decline'], 'choose'), reason: freeText().max(1000, 'tooLong').default('') })
  .refine(({ decision, reason }) => decision === 'agree' || reason !== '', { path: ['reason'], message: 'required' })

export const MessageInput = z
  .object({ body: words(4000), outcome: orNothing(z.enum(OUTCOMES, 'choose')), outcomeOn: orNothing(japaneseDate()) })
  .refine(({ outcome, outcomeOn }) => !outcome || outcomeOn, { path: ['outcomeOn'], message: 'required' })

export const MeetingInput = z
  .object({
    title,
    heldOn: japaneseDate().min(1, 'required'),
    startsAt: singleLine().max(20, 'tooLong').default(''),
    place: singleLine().max(200, 'tooLong').default(''),
    online: address.default(''),
    agenda: words(5000),
    answerBy: japaneseDate().min(1, 'required'),
  })
  .refine(({ place, online }) => place !== '' || online !== '', { path: ['place'], message: 'required' })
  .refine(({ heldOn, answerBy }) => answerBy <= heldOn, { path: ['answerBy'], message: 'answerByFirst' })
export const MeetingChangeInput = z.intersection(MeetingInput, z.object({ version: version() }))

const attendance = {
  answer: z.enum(ATTENDANCE_ANSWERS, 'choose'),
  people: orNothing(count.pipe(z.number().min(1, 'number').max(999, 'number'))),
  names: singleLine().max(300, 'tooLong').default(''),
  proxy: singleLine().max(100, 'tooLong').default(''),
}
type Attendance = { answer: string; people: number | null; proxy: string }
const saysHowMany = ({ answer, people }: Attendance) => answer !== 'attends' || people !== null
const saysByWhom = ({ answer, proxy }: Attendance) => answer !== 'proxy' || proxy !== ''
const HOW_MANY = { path: ['people'], message: 'required' }
const BY_WHOM = { path: ['proxy'], message: 'required' }

export const AttendanceInput = z.object(attendance).refine(saysHowMany, HOW_MANY).refine(saysByWhom, BY_WHOM)

/** An answer to a general meeting that the secretariat has heard by telephone: of which member, and from whom. */
export const HeardAttendanceInput = z
  .object({
    ...attendance,
    organisation: z.uuid('choose'),
    saidBy: personName().min(1, 'required').pipe(z.string().max(80, 'tooLong')),
  })
  .refine(saysHowMany, HOW_MANY)
  .refine(saysByWhom, BY_WHOM)

/** Minutes as a draft, or published to the members. */
export const MinutesInput = z.object({
  body: words(20000),
  isPublished: ticked(),
  version: z.coerce.number().int().min(0),
})

export const SettingsInput = z.object({
  needDays: count.pipe(z.number().min(7, 'number').max(730, 'number')),
  membershipMonths: count.pipe(z.number().min(1, 'number').max(60, 'number')),
  renewalAskDays: count.pipe(z.number().min(1, 'number').max(180, 'number')),
  nudgeDays: count.pipe(z.number().min(1, 'number').max(90, 'number')),
  version: z.coerce.number().int().min(0),
})
