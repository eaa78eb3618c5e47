import { z } from 'zod'
import { orNothing } from '@/lib/forms/fields'
import { freeText, japaneseDate, japaneseDateTime, personName, singleLine } from '@/lib/japanese/input'

/** Whom the desk asks to confirm something. */
export const ADDRESSEES = ['municipality', 'prefecture', 'desk', 'other'] as const

/** How many questions fit on one form. */
export const QUESTIONS_AT_ONCE = 5

const Question = z
  .object({
    addressee: z.enum(ADDRESSEES, 'choose'),
    addresseeName: singleLine().max(120, 'tooLong').default(''),
    body: freeText().max(5000, 'tooLong').min(1, 'required'),
    reason: freeText().max(1000, 'tooLong').default(''),
    dueOn: orNothing(japaneseDate()),
  })
  .refine(({ addressee, reason }) => addressee !== 'municipality' || reason !== '', {
    path: ['reason'],
    message: 'required',
  })
  .refine(({ addressee, addresseeName }) => addressee !== 'other' || addresseeName !== '', {
    path: ['addresseeName'],
    message: 'required',
  })

/** One question as it is put; without a day the bureau's usual one holds. `row` is its place on the form. */
export type AskedQuestion = z.infer<typeof Question> & {
  row: number | ''
  /** The field of the consultation that is marked, and what is asked for there. */
  field?: string
  mark?: string
}

/** The rows of the form ご確認のお願い that hold something; at least one. Their fields are numbered: body1, dueOn1, body2 … */
export const QuestionsInput = z.record(z.string(), z.unknown()).transform((typed, context): AskedQuestion[] => {
  const questions: AskedQuestion[] = []
  for (const row of rowsOf(typed)) {
    const read = Question.safeParse(fieldsOf(typed, row))
    if (read.success) questions.push({ ...read.data, row })
    else
      for (const { path, message } of read.error.issues)
        context.addIssue({ code: 'custom', path: [`${String(path[0])}${row}`], message })
  }
  return questions
})

/** The rows with something in them; the first one when all are empty, so that it is asked for. */
function rowsOf(typed: Record<string, unknown>): number[] {
  const all = Array.from({ length: QUESTIONS_AT_ONCE }, (_, index) => index + 1)
  const filled = all.filter((row) => {
    const { body, reason, addresseeName } = fieldsOf(typed, row)
    return [body, reason, addresseeName].some((text) => typeof text === 'string' && text.trim() !== '')
  })
  return filled.length > 0 ? filled : [1]
}

function fieldsOf(typed: Record<string, unknown>, row: number) {
  return {
    addressee: typed[`addressee${row}`],
    addresseeName: typed[`addresseeName${row}`],
    body: typed[`body${row}`] ?? '',
    reason: typed[`reason${row}`],
    dueOn: typed[`dueOn${row}`],
  }
}

/** An answer that came by another way than the portal: who gave it, when, what. */
export const RecordedAnswerInput = z.object({
  answer: freeText().max(20_000, 'tooLong').min(1, 'required'),
  answeredByName: personName().max(120, 'tooLong').min(1, 'required'),
  answeredAt: japaneseDateTime().min(1, 'required'),
})
