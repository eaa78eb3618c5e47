import { z } from 'zod'
import { many, orNothing, ticked } from '@/lib/forms/fields'
import { freeText, japaneseDate, japaneseDateTime, singleLine } from '@/lib/japanese/input'

const text = () => freeText().max(20_000, 'tooLong').min(1, 'required')

/** Ways in which the desk speaks with people outside the portal. */
export const LOGGED_KINDS = ['call', 'mail', 'visit', 'meeting'] as const

/** A reply that the municipality reads; `insert` asks for the chosen template's text instead of sending. */
export const ReplyInput = z.object({
  body: freeText().max(20_000, 'tooLong').default(''),
  isAnswer: ticked(),
  files: many(50),
  template: z.string().default(''),
  insert: ticked(),
})

/** 内部メモ. */
export const NoteInput = z.object({ body: text(), mentions: many() })

/** A call, mail, visit or meeting. An answer 回答 is always shared. */
export const LogInput = z
  .object({
    kind: z.enum(LOGGED_KINDS, 'choose'),
    occurredAt: japaneseDateTime().min(1, 'required'),
    people: singleLine().max(300, 'tooLong').default(''),
    body: text(),
    todo: freeText().max(500, 'tooLong').default(''),
    todoDueOn: orNothing(japaneseDate()),
    todoFor: z.enum(['desk', 'municipality']).default('desk'),
    audience: z.enum(['shared', 'internal'], 'choose'),
    isAnswer: ticked(),
  })
  .refine(({ isAnswer, audience }) => !(isAnswer && audience === 'internal'), {
    path: ['isAnswer'],
    message: 'answerIsShared',
  })
