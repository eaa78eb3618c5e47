import { z } from 'zod'

/** 選択（1つ）・選択（いくつでも）・5段階・数字・自由記述. */
export const QUESTION_KINDS = ['one', 'many', 'scale', 'number', 'text'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** How many questions, and how many choices of one question, fit on a sheet that residents still fill in. */
export const MOST_QUESTIONS = 10
export const MOST_OPTIONS = 10

/**
 * One question. `options`: the choices; of a scale what 1 and what 5 mean; of a number its unit. It stands as it was opened,
 * so that an answer needs to name only the place of its choice.
 */
export const Question = z.object({
  id: z.string().regex(/^q\d{1,2}$/),
  kind: z.enum(QUESTION_KINDS),
  text: z.string(),
  options: z.array(z.string()),
})
export type Question = z.infer<typeof Question>

/** The questions as they are on record. */
export function readQuestions(kept: unknown): Question[] {
  return z.array(Question).parse(kept)
}

/** The values a question is counted by, in their order: the places of the choices, or 1 to 5. */
export function valuesOf({ kind, options }: Question): string[] {
  if (kind === 'scale') return ['1', '2', '3', '4', '5']
  return kind === 'one' || kind === 'many' ? options.map((_, place) => String(place)) : []
}
