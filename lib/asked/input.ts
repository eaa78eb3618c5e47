import { z } from 'zod'
import { many, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, personName, singleLine } from '@/lib/japanese/input'
import { PLACES } from './states'

/** The words that everybody would read. */
export const TOLD_TEXTS = ['title', 'asked', 'done'] as const
const Told = z.object({
  title: singleLine().min(1, 'required').max(60, 'tooLong'),
  asked: freeText().min(1, 'required').max(800, 'tooLong'),
  done: freeText().min(1, 'required').max(800, 'tooLong'),
  place: z.enum(PLACES, 'choose'),
})
const words = () => freeText().max(1000, 'tooLong').default('')

/** What the desk would tell of a consultation, and by when it asks for an answer. Version 0: nothing was asked before. */
export const AskingToTell = Told.extend({
  themeKeys: many().pipe(z.array(z.string()).min(1, 'choose')),
  answerBy: japaneseDate().min(1, 'required'),
  note: words(),
  checked: ticked(),
  version: z.coerce.number().int().min(0),
})
export type AskingToTell = z.infer<typeof AskingToTell>

/** Yes or no to exactly the words that were looked at, and where it is said to have been asked. */
export const AnswerToTell = z.object({
  answer: z.enum(['agree', 'decline'], 'choose'),
  place: z.enum(PLACES, 'choose'),
  words: words(),
  version: version(),
})
export type AnswerToTell = z.infer<typeof AnswerToTell>

/** The words as the municipality agrees to them. */
export const ChangedTelling = Told.extend({ words: words(), version: version() })
export type ChangedTelling = z.infer<typeof ChangedTelling>

/** A yes to exactly these words that the desk heard by telephone or has on paper: whose, and from which day. */
export const HeardTelling = z.object({
  heardFrom: personName().min(1, 'required').pipe(z.string().max(80, 'tooLong')),
  heardOn: japaneseDate().min(1, 'required'),
  words: words(),
  version: version(),
})
export type HeardTelling = z.infer<typeof HeardTelling>

/** A press of a button on exactly what was looked at. */
export const SeenTelling = z.object({ version: version() })
export type SeenTelling = z.infer<typeof SeenTelling>
