import { z } from 'zod'
import type { KeptError } from '@/lib/forms/errors'
import { freeText, singleLine } from '@/lib/japanese/input'
import { type Question, valuesOf } from './questions'
import { readNumber } from './read-answers'

const MOST_SHEETS = 5000

/** What a pile of paper says about one question: how many answered it, and by value how often; or the numbers, or the words. */
const Pile = z.object({
  answered: z.number(),
  counts: z.record(z.string(), z.number()).default({}),
  numbers: z.array(z.number()).default([]),
  texts: z.array(z.string()).default([]),
})
type Pile = z.infer<typeof Pile>
const Piles = z.record(z.string(), Pile)
export type Piles = z.infer<typeof Piles>

/** A count of paper as it is on record. */
export function readPiles(kept: unknown): Piles {
  return Piles.parse(kept)
}

/** A count of paper as typed: how many sheets, from where, and fields `q1.0` (a choice), `q1.answered`, `q1.list`. */
export const PaperInput = z.looseObject({
  sheets: z
    .string()
    .normalize('NFKC')
    .trim()
    .min(1, 'required')
    .regex(/^\d{1,4}$/, 'number')
    .transform(Number)
    .refine((sheets) => sheets >= 1 && sheets <= MOST_SHEETS, 'number'),
  label: singleLine().max(100, 'tooLong').default(''),
})
export type PaperInput = z.infer<typeof PaperInput>

/** Reads what was counted for each question. No question can have more answers than there are sheets. */
export function readPaper(questions: readonly Question[], { sheets, ...typed }: PaperInput) {
  const piles: Piles = {}
  const errors: KeptError[] = []
  for (const question of questions) {
    const pile =
      question.kind === 'number' || question.kind === 'text'
        ? listed(question, typed)
        : counted(question, sheets, typed)
    if (typeof pile === 'string') errors.push({ field: firstField(question), key: pile })
    else if (pile.answered > sheets) errors.push({ field: firstField(question), key: 'sheetsFewer' })
    else if (pile.answered > 0) piles[question.id] = pile
  }
  return { piles, errors }
}

/** Where the form begins to ask for a question. */
export function firstField(question: Question): string {
  const [first = 'list'] = valuesOf(question)
  return `${question.id}.${first}`
}

function counted(question: Question, sheets: number, typed: Record<string, unknown>): Pile | string {
  const counts: Record<string, number> = {}
  for (const value of valuesOf(question)) {
    const count = readCount(typed[`${question.id}.${value}`])
    if (count === null) return 'number'
    if (count > sheets) return 'sheetsFewer'
    if (count > 0) counts[value] = count
  }
  const all = Object.values(counts)
  const sum = all.reduce((one, other) => one + other, 0)
  if (question.kind !== 'many') return { answered: sum, counts, numbers: [], texts: [] }
  const said = typed[`${question.id}.answered`]
  const answered = said === undefined || said === '' ? Math.min(sum, sheets) : readCount(said)
  if (answered === null) return 'number'
  return Math.max(0, ...all) > answered ? 'sheetsFewer' : { answered, counts, numbers: [], texts: [] }
}

function listed(question: Question, typed: Record<string, unknown>): Pile | string {
  const text = freeText().catch('').parse(typed[`${question.id}.list`])
  if (text.length > 20_000) return 'tooLong'
  const lines = text.split(question.kind === 'number' ? /[\n、;；\s]+/ : '\n')
  const said = lines.map((line) => line.trim()).filter(Boolean)
  if (question.kind === 'text') return { answered: said.length, counts: {}, numbers: [], texts: said }
  const numbers = said.map(readNumber)
  if (numbers.includes(null)) return 'number'
  return { answered: said.length, counts: {}, numbers: numbers.filter((number) => number !== null), texts: [] }
}

/** A count in any width of digits; nothing is none, null is no count. */
function readCount(typed: unknown): number | null {
  const text = typeof typed === 'string' ? typed.normalize('NFKC').trim() : ''
  if (text === '') return 0
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}
