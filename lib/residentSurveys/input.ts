import { z } from 'zod'
import type { KeptError } from '@/lib/forms/errors'
import { version } from '@/lib/forms/fields'
import { addDays, isIsoDate } from '@/lib/japanese/dates'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { MOST_OPTIONS, MOST_QUESTIONS, QUESTION_KINDS, type Question, type QuestionKind } from './questions'

const LONGEST_DAYS = 366

const SHAPE = {
  supportId: z.uuid('choose'),
  title: singleLine().min(1, 'required').max(100, 'tooLong'),
  intro: freeText().max(600, 'tooLong').default(''),
  askedBy: singleLine().min(1, 'required').max(100, 'tooLong'),
  opensOn: japaneseDate().min(1, 'required'),
  closesOn: japaneseDate().min(1, 'required'),
}
type Days = { opensOn: string; closesOn: string }
const isInOrder = ({ opensOn, closesOn }: Days) => closesOn >= opensOn
const isWithinYear = ({ opensOn, closesOn }: Days) => !isIsoDate(opensOn) || closesOn <= addDays(opensOn, LONGEST_DAYS)
const AT_CLOSE = { path: ['closesOn'] }

/** A questionnaire as typed: its questions are in fields named `kind.1`, `text.1`, `options.1` and so on. */
export const SurveyInput = z
  .looseObject(SHAPE)
  .refine(isInOrder, { message: 'order', ...AT_CLOSE })
  .refine(isWithinYear, { message: 'tooFar', ...AT_CLOSE })
export type SurveyInput = z.infer<typeof SurveyInput>

/** The same with the version the writer was looking at. */
export const SurveyChangeInput = z
  .looseObject({ ...SHAPE, version: version() })
  .refine(isInOrder, { message: 'order', ...AT_CLOSE })
  .refine(isWithinYear, { message: 'tooFar', ...AT_CLOSE })
export type SurveyChangeInput = z.infer<typeof SurveyChangeInput>

const Text = freeText().max(200, 'tooLong').catch('')
const Kind = z.enum(QUESTION_KINDS).catch('one')

/** The questions of a typed form, numbered anew without gaps; or what has to be put right. */
export function readTypedQuestions(typed: Record<string, unknown>): { questions: Question[]; errors: KeptError[] } {
  const questions: Question[] = []
  const errors: KeptError[] = []
  for (let nth = 1; nth <= MOST_QUESTIONS; nth++) {
    const kind = Kind.parse(typed[`kind.${nth}`])
    const raw = typed[`text.${nth}`]
    const text = Text.parse(raw)
    const options = readOptions(typed[`options.${nth}`])
    if (text === '' && options.length === 0 && !raw) continue
    if (text === '') errors.push({ field: `text.${nth}`, key: raw ? 'tooLong' : 'required' })
    const wrong = wrongOptions(kind, options)
    if (wrong) errors.push({ field: `options.${nth}`, key: wrong })
    questions.push({ id: `q${questions.length + 1}`, kind, text, options: kind === 'text' ? [] : options })
  }
  if (questions.length === 0) errors.push({ field: 'text.1', key: 'required' })
  return { questions, errors }
}

function readOptions(typed: unknown): string[] {
  return freeText()
    .catch('')
    .parse(typed)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function wrongOptions(kind: QuestionKind, options: readonly string[]): string | null {
  if (options.some((option) => option.length > 100)) return 'tooLong'
  if (kind === 'one' || kind === 'many') {
    if (options.length < 2) return 'optionsTwo'
    if (new Set(options).size < options.length) return 'optionsTwice'
    return options.length > MOST_OPTIONS ? 'optionsMany' : null
  }
  if (kind === 'scale') return options.length === 0 || options.length === 2 ? null : 'optionsScale'
  return kind === 'number' && options.length > 1 ? 'optionsUnit' : null
}
