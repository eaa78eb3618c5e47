import { z } from 'zod'
import { orNothing, version } from '@/lib/forms/fields'
import { japaneseDate, phone, singleLine } from '@/lib/japanese/input'

const days = () =>
  z
    .string()
    .overwrite((text) => text.normalize('NFKC').trim())
    .min(1, 'required')
    .regex(/^(?:[1-9]|[1-5]\d|60)$/, 'days')
    .transform(Number)

const seconds = () =>
  z
    .string()
    .overwrite((text) => text.normalize('NFKC').trim())
    .min(1, 'required')
    .regex(/^(?:\d|[1-9]\d|1[01]\d|120)$/, 'seconds')
    .transform(Number)

/** What a bureau sets for itself, as one saw it last. */
export const SettingsInput = z.object({
  answerDaysUrgent: days(),
  answerDaysHigh: days(),
  answerDays: days(),
  answerDaysLow: days(),
  warnDays: days(),
  escalateDays: days(),
  stalledDays: days(),
  questionDays: days(),
  followUpAnswerDays: days(),
  recallSeconds: seconds(),
  deskName: singleLine().min(1, 'required').max(80, 'tooLong'),
  deskPhone: orNothing(phone()),
  version: version(),
})
export type SettingsInput = z.infer<typeof SettingsInput>

/** A day on which the desk is closed, and why. */
export const ClosingDayInput = z.object({
  closedOn: japaneseDate().min(1, 'required'),
  reason: singleLine().min(1, 'required').max(80, 'tooLong'),
})
export type ClosingDayInput = z.infer<typeof ClosingDayInput>

/** A day on which the desk is open after all. */
export const OpenDayInput = z.object({ closedOn: z.iso.date() })
