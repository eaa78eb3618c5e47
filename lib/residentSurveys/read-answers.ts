import { z } from 'zod'
import type { KeptError } from '@/lib/forms/errors'
import { freeText } from '@/lib/japanese/input'
import { type Question, valuesOf } from './questions'

/** What one person said: by question the place of the choice, the places, the number, or the words. */
export const Answers = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
export type Answers = z.infer<typeof Answers>

const LONGEST = 1000
const LARGEST = 1_000_000_000
const NUMBER = /^-?\d{1,9}(?:\.\d{1,3})?$/

/** Reads one person's answers from a typed form. Every question may be passed over; somebody has to say something. */
export function readAnswers(questions: readonly Question[], typed: Record<string, unknown>) {
  const answers: Answers = {}
  const errors: KeptError[] = []
  for (const question of questions) {
    const read = readAnswer(question, typed[question.id])
    if (read instanceof Wrong) errors.push({ field: question.id, key: read.key })
    else if (read !== null) answers[question.id] = read
  }
  if (errors.length === 0 && Object.keys(answers).length === 0)
    errors.push({ field: questions[0]?.id ?? '', key: 'answerOne' })
  return { answers, errors }
}

class Wrong {
  constructor(readonly key: string) {}
}

function readAnswer(question: Question, typed: unknown): Answers[string] | Wrong | null {
  if (question.kind === 'many') {
    const chosen = z.union([z.array(z.string()), z.string().transform((one) => [one])]).safeParse(typed).data ?? []
    const known = valuesOf(question).filter((value) => chosen.includes(value))
    return known.length > 0 ? known : null
  }
  const text = freeText().safeParse(typed).data ?? ''
  if (text === '') return null
  if (question.kind === 'text') return text.length > LONGEST ? new Wrong('tooLong') : text
  if (question.kind === 'number') return readNumber(text) ?? new Wrong('number')
  return valuesOf(question).includes(text) ? text : new Wrong('choose')
}

/** A number in any width of digits, with or without commas; null for anything else. */
export function readNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '')
  if (!NUMBER.test(plain)) return null
  const number = Number(plain)
  return Math.abs(number) <= LARGEST ? number : null
}
