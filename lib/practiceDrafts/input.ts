import { z } from 'zod'
import { STAGES } from '@/lib/consultations/states'
import { many, orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, personName, singleLine } from '@/lib/japanese/input'
import { figureFields } from './figures'

const text = () => freeText().max(5000, 'tooLong').default('')

/** The parts of a practice that are written freely, in the order in which they are read. */
export const PRACTICE_TEXTS = ['summary', 'begun', 'actors', 'costs', 'result', 'hard', 'contact'] as const
export type PracticeText = (typeof PRACTICE_TEXTS)[number]

/** What is written of a practice, whoever writes it; figures of an answer are ticked by place, others are typed. */
const Written = z.object({
  title: singleLine().min(1, 'required').max(100, 'tooLong'),
  themeKeys: many().pipe(z.array(z.string()).min(1, 'choose')),
  stage: orNothing(z.enum(STAGES)),
  summary: freeText().min(1, 'required').max(5000, 'tooLong'),
  begun: text(),
  actors: text(),
  costs: text(),
  result: text(),
  figures: many(3),
  hard: text(),
  contact: text(),
  fiscalYear: z.preprocess(
    (typed) => (typed === '' ? undefined : typed),
    z.coerce.number('number').int('number').min(2000, 'number').max(2100, 'number').optional(),
  ),
  figureFields: z.record(z.string(), z.unknown()),
})

/** A practice as everybody may read it one day, by whoever saw the version that stands. */
export const PracticeInput = z.preprocess(figureFields, Written.extend({ version: version() }))
export type PracticeInput = z.infer<typeof PracticeInput>

/** A practice that is filed: whose it is where that is not clear, who told of it where it was heard by telephone, and for which call. */
export const FilingInput = z.preprocess(
  figureFields,
  Written.extend({
    municipality: singleLine().max(80, 'tooLong').default(''),
    toldBy: singleLine().max(80, 'tooLong').default(''),
    callId: z
      .union([z.uuid(), z.literal('')])
      .catch('')
      .default(''),
  }),
)
export type FilingInput = z.infer<typeof FilingInput>

/** A press of a button on exactly the text that was looked at. */
export const SeenPractice = z.object({ version: version() })

/** The same for a publication, and that names were looked for where the municipality has written since. */
export const PublishingInput = z.object({ version: version(), checked: ticked() })

/** The question to the municipality: by when, and that names were looked for. */
export const AskingInput = z.object({
  answerBy: japaneseDate().min(1, 'required'),
  words: freeText().max(1000, 'tooLong').default(''),
  checked: ticked(),
  version: version(),
})
export type AskingInput = z.infer<typeof AskingInput>

/** What the municipality says: yes to exactly this text, that something is to be changed, or no. */
export const AnswerInput = z
  .object({
    answer: z.enum(['agree', 'wish', 'refuse'], 'choose'),
    words: freeText().max(2000, 'tooLong').default(''),
    version: version(),
  })
  .refine(({ answer, words }) => answer !== 'wish' || words !== '', { path: ['words'], message: 'required' })
export type AnswerInput = z.infer<typeof AnswerInput>

/** A consent that was heard by telephone or came on paper. */
export const HeardInput = z.object({
  saidBy: personName().min(1, 'required').pipe(z.string().max(80, 'tooLong')),
  saidOn: japaneseDate().min(1, 'required'),
  words: freeText().max(1000, 'tooLong').default(''),
  version: version(),
})
export type HeardInput = z.infer<typeof HeardInput>

/** Why a practice is taken back. */
export const WithdrawingInput = z.object({ reason: freeText().min(1, 'required').max(1000, 'tooLong') })
export type WithdrawingInput = z.infer<typeof WithdrawingInput>
