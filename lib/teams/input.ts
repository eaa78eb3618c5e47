import { z } from 'zod'
import { orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, personName, singleLine } from '@/lib/japanese/input'
import { AGREEMENT_KINDS, ENTRY_KINDS, MEMBER_KINDS, POINT_KINDS } from './kinds'

const day = () => japaneseDate().min(1, 'required')
const line = (most = 200) => singleLine().max(most, 'tooLong').default('')
const text = () => freeText().max(20_000, 'tooLong').default('')

/** A room as the desk opens it. */
export const TeamInput = z.object({
  roomName: singleLine().min(1, 'required').max(80, 'tooLong'),
  opensOn: day(),
  endsOn: day(),
})
export type TeamInput = z.infer<typeof TeamInput>

/** The name and dates of a room, changed. */
export const TeamChange = TeamInput.extend({ version: version() })
export type TeamChange = z.infer<typeof TeamChange>

const duty = {
  fromOn: day(),
  untilOn: day(),
  duty: freeText().max(2000, 'tooLong').default(''),
  dutyAgreedOn: orNothing(japaneseDate()),
}

/** A member to be named: somebody with an account, or a name written down. */
export const MemberInput = z.object({
  person: line(),
  kind: orNothing(z.enum(MEMBER_KINDS, 'choose')),
  name: personName().pipe(z.string().max(80, 'tooLong')).default(''),
  affiliation: line(),
  ...duty,
})
export type MemberInput = z.infer<typeof MemberInput>

/** A member's dates and part in the work, changed. */
export const MemberChange = z.object({ affiliation: line(), ...duty, version: version() })
export type MemberChange = z.infer<typeof MemberChange>

/** A wording that the team has agreed on, when and by whom. */
export const AgreementInput = z.object({
  agreement: z.enum(AGREEMENT_KINDS, 'choose'),
  text: freeText().min(1, 'required').max(4000, 'tooLong'),
  agreedOn: day(),
  agreedBy: singleLine().min(1, 'required').max(400, 'tooLong'),
})
export type AgreementInput = z.infer<typeof AgreementInput>

const entry = {
  entryKind: z.enum(ENTRY_KINDS, 'choose'),
  title: singleLine().min(1, 'required').max(120, 'tooLong'),
  onDay: day(),
  monthOnly: ticked(),
  where: line(),
  people: freeText().max(2000, 'tooLong').default(''),
  content: text(),
  result: text(),
}
/** An activity between the sessions; who took part and what was said may come with it, so that a lecture is written up in one. */
export const EntryInput = z.object({
  ...entry,
  lines: freeText().max(4000, 'tooLong').default(''),
  opinions: freeText().max(20_000, 'tooLong').default(''),
})
export type EntryInput = z.infer<typeof EntryInput>
/** The same, corrected. */
export const EntryChange = z.object({ ...entry, version: version() })
export type EntryChange = z.infer<typeof EntryChange>

/** One thing said, noticed or to be done. */
export const PointInput = z.object({
  kind: z.enum(POINT_KINDS, 'choose'),
  text: freeText().min(1, 'required').max(2000, 'tooLong'),
  tag: line(40),
  source: line(80),
  owner: line(80),
  plan: line(120),
  dueOn: orNothing(japaneseDate()),
})
export type PointInput = z.infer<typeof PointInput>

/** What becomes of an item: who takes it on, for which plan, by when; or that it is done. */
export const CarryInput = z.object({
  text: freeText().min(1, 'required').max(2000, 'tooLong'),
  tag: line(40),
  owner: line(80),
  plan: line(120),
  dueOn: orNothing(japaneseDate()),
  doneOn: orNothing(japaneseDate()),
  version: version(),
})
export type CarryInput = z.infer<typeof CarryInput>

/** Who took part, one kind a line: 「ケアマネジャー 12」, or the kind alone where nobody counted. */
export const AttendanceInput = z.object({ lines: freeText().max(4000, 'tooLong').default('') })
export type AttendanceInput = z.infer<typeof AttendanceInput>
