import { z } from 'zod'
import { many, orNothing } from '@/lib/forms/fields'
import { freeText, japaneseDate, mailbox, personName, singleLine } from '@/lib/japanese/input'
import { japaneseTime } from '@/lib/japanese/time'
import { SESSION_MODES } from '@/lib/supportSessions/rows'
import { readSlot, type Slot, writeSlot } from './slots'
import { EXTRA_ROWS, LINK_ROWS, MOST_SLOTS, RESPONDENT_KINDS } from './states'

const kind = () => orNothing(z.enum(RESPONDENT_KINDS, 'choose')).default(null)
const name = () => personName().max(80, 'tooLong').default('')
const box = () => mailbox().default('')
const day = () => orNothing(japaneseDate()).default(null)
const time = () => orNothing(japaneseTime()).default(null)

const fields = {
  label: singleLine().min(1, 'required').max(80, 'tooLong'),
  message: freeText().max(1000, 'tooLong').default(''),
  mode: orNothing(z.enum(SESSION_MODES, 'choose')).default(null),
  place: singleLine().max(200, 'tooLong').default(''),
  travel: singleLine()
    .regex(/^(?:[0-5]?\d{1,2}|600)?$/, 'number')
    .default(''),
  closesOn: japaneseDate().min(1, 'required'),
  slots: many(200),
  members: many(50),
  meeting: orNothing(z.uuid()).default(null),
  ...{ kind_1: kind(), kind_2: kind(), kind_3: kind(), kind_4: kind(), kind_5: kind() },
  ...{ name_1: name(), name_2: name(), name_3: name(), name_4: name(), name_5: name() },
  ...{ mailbox_1: box(), mailbox_2: box(), mailbox_3: box(), mailbox_4: box(), mailbox_5: box() },
  ...{ day_1: day(), day_2: day(), day_3: day() },
  ...{ from_1: time(), from_2: time(), from_3: time() },
  ...{ until_1: time(), until_2: time(), until_3: time() },
}
type Typed = z.infer<z.ZodObject<typeof fields>>

/** A poll as the officer opens it: candidate times from the grid or typed, members who answer in the portal, and people who answer by link. */
export const PollInput = z.object(fields).superRefine(askForWholes).transform(withLists)
export type PollInput = z.infer<typeof PollInput>

function askForWholes(typed: Typed, context: z.core.$RefinementCtx) {
  const ask = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  for (const row of LINK_ROWS) {
    const { [`kind_${row}` as const]: kind, [`name_${row}` as const]: name, [`mailbox_${row}` as const]: to } = typed
    if (name && !kind) ask(`kind_${row}`, 'choose')
    if (!name && (kind || to)) ask(`name_${row}`, 'required')
  }
  for (const row of EXTRA_ROWS) {
    const { [`day_${row}` as const]: day, [`from_${row}` as const]: from, [`until_${row}` as const]: until } = typed
    if (!day && !from && !until) continue
    if (!day) ask(`day_${row}`, 'required')
    else if (!from) ask(`from_${row}`, 'required')
    else if (!until) ask(`until_${row}`, 'required')
    else if (until <= from) ask(`until_${row}`, 'timeOrder')
  }
  const { candidates } = withLists(typed)
  if (candidates.length === 0) ask('slots', 'choose')
  if (candidates.length > MOST_SLOTS) ask('slots', 'tooMany')
}

function withLists(typed: Typed) {
  const people = LINK_ROWS.flatMap((row) => {
    const kind = typed[`kind_${row}`]
    const name = typed[`name_${row}`]
    return kind && name ? [{ kind, name, mailbox: typed[`mailbox_${row}`] }] : []
  })
  const extra = EXTRA_ROWS.flatMap((row): Slot[] => {
    const [day, from, until] = [typed[`day_${row}`], typed[`from_${row}`], typed[`until_${row}`]]
    return day && from && until ? [{ day, from, until }] : []
  })
  const all = [...typed.slots.flatMap((text) => readSlot(text) ?? []), ...extra]
  const candidates = [...new Map(all.map((slot) => [writeSlot(slot), slot])).values()]
  return { ...typed, people, candidates, travelMinutes: Number(typed.travel || 0) }
}

/** The time that is decided, and what else is known by now of the meeting. */
export const ConfirmInput = z.object({
  slot: z.uuid('choose'),
  mode: orNothing(z.enum(SESSION_MODES, 'choose')).default(null),
  place: singleLine().max(200, 'tooLong').default(''),
  onlineUrl: singleLine()
    .max(500, 'tooLong')
    .regex(/^(?:https?:\/\/\S+)?$/, 'url')
    .default(''),
})
export type ConfirmInput = z.infer<typeof ConfirmInput>

export const CancelPollInput = z.object({ reason: singleLine().min(1, 'required').max(200, 'tooLong') })
export type CancelPollInput = z.infer<typeof CancelPollInput>
