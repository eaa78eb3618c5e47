import { z } from 'zod'
import { many, orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, japaneseDateTime, mailbox, personName, phone, singleLine } from '@/lib/japanese/input'
import { figure } from '@/lib/profiles/amounts'
import { CHANNELS, OUTCOMES, PROGRAMME_TYPES } from './states'

const text = (most = 4000) => freeText().max(most, 'tooLong').default('')
const line = (most = 120) => singleLine().max(most, 'tooLong')
const whole = () => z.coerce.number('number').int('number')

/** A new programme of a year. */
export const SetUpInput = z.object({
  fiscalYear: z.coerce.number('choose').int().min(2000, 'choose').max(2100, 'choose'),
  type: z.enum(PROGRAMME_TYPES, 'choose'),
})

/** What a programme says and when entries are taken. */
export const ProgrammeInput = z.object({
  name: line().min(1, 'required'),
  themeKeys: many(20),
  quota: figure(0),
  opensAt: orNothing(japaneseDateTime()),
  closesAt: orNothing(japaneseDateTime()),
  words: text(2000),
  contact: text(500),
  criteria: text(2000),
  version: version(),
})
export type ProgrammeInput = z.infer<typeof ProgrammeInput>

/** The consultation an entry comes from, if it does. */
export const BeginInput = z.object({ consultation: line(40).default('') })

const entry = {
  themeKeys: many(20),
  situation: text(),
  problem: text(),
  wish: text(),
  sectionName: line(80).default(''),
  contactName: personName().max(80, 'tooLong').default(''),
  contactPhone: phone().default(''),
  contactMailbox: mailbox().default(''),
  sharedWithPrefecture: ticked(),
}

/** The same where it is handed in at once: everything that is missing is named together. */
const entered = {
  ...entry,
  themeKeys: many(20).refine((keys) => keys.length > 0, 'choose'),
  situation: freeText().min(1, 'required').max(4000, 'tooLong'),
  contactName: personName().min(1, 'required').max(80, 'tooLong'),
}

/** Where one goes on to from an entry that is kept. */
const NEXT = ['keep', 'files', 'check'] as const

/** An entry as it is written, half-done too. `next`: keep it, or go on to its files or to the check. */
export const EntryInput = z.object({ ...entry, version: version(), next: z.enum(NEXT).default('keep') })
export type EntryInput = z.infer<typeof EntryInput>

/** Handing an entry in; after the closing only with the words why it comes late. */
export const SendInput = z.object({ lateNote: text(1000), asLate: ticked() })

/** An entry that came another way, with the moment at which it was received. */
export const RecordInput = z.object({
  ...entered,
  municipality: line(6).min(1, 'required'),
  channel: z.enum(CHANNELS, 'choose'),
  receivedAt: japaneseDateTime().min(1, 'required'),
  lateNote: text(1000),
})
export type RecordInput = z.infer<typeof RecordInput>

export const WithdrawInput = z.object({ withdrawReason: text(1000) })
export const LateInput = z.object({ lateState: z.enum(['accepted', 'refused'], 'choose'), lateReason: reason() })
export const ExtensionInput = z.object({
  extensionReason: reason(),
  wantedUntil: japaneseDateTime().min(1, 'required'),
})
export const ExtensionAnswerInput = z.object({
  decision: z.enum(['granted', 'refused'], 'choose'),
  grantedUntil: orNothing(japaneseDateTime()),
  answer: reason(),
})

/** One person's judgement: points 1 to 5 for each criterion, as `points.<criterion>`. */
export const JudgementInput = z
  .object({ hasConflict: ticked(), remark: text(2000) })
  .catchall(z.unknown())
  .transform(({ hasConflict, remark, ...rest }) => ({ hasConflict, remark, points: pointsOf(rest) }))
export type JudgementInput = z.infer<typeof JudgementInput>

/** Why the accompaniment is proposed, and on which consultation where the entry came from none that is open: empty begins a new one. */
export const CaseInput = z.object({ caseReason: reason(), caseConsultation: line(40).default('') })

/** What is meant to become of an entry. */
export const SelectionInput = z.object({
  outcome: z.enum(OUTCOMES, 'choose'),
  reason: reason(),
  toMunicipality: text(2000),
  version: whole().min(0),
})
export const DecideInput = z.object({ excessReason: text(1000), version: version() })

function reason() {
  return freeText().min(1, 'required').max(2000, 'tooLong')
}

function pointsOf(typed: Record<string, unknown>): Record<string, number> {
  const points: Record<string, number> = {}
  for (const [name, value] of Object.entries(typed)) {
    const id = /^points\.([0-9a-f-]{36})$/.exec(name)?.[1]
    const given = Number(value)
    if (id && Number.isInteger(given) && given >= 1 && given <= 5) points[id] = given
  }
  return points
}

/** 打診 to a municipality. */
export const OfferInput = z.object({
  municipality: line(6).min(1, 'required'),
  offerReason: reason(),
  answerBy: japaneseDate().min(1, 'required'),
})
export const PassOnInput = z.object({ bureauWords: text(1000) })
export const AcceptInput = z.object(entered)
export const DeclineInput = z.object({ declineReason: reason() })

/** A municipality that a prefecture supports by a programme of its own. */
export const PrefectureTargetInput = z.object({
  fiscalYear: z.coerce.number('choose').int().min(2000, 'choose').max(2100, 'choose'),
  municipality: line(6).min(1, 'required'),
  programme: line().min(1, 'required'),
  themeKeys: many(20),
  supporters: line(300).default(''),
  note: text(1000),
})
