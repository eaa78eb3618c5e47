import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { Refusal, refuse } from '@/lib/forms/errors'
import { orNothing } from '@/lib/forms/fields'
import { freeText, japaneseDate } from '@/lib/japanese/input'
import { askQuestions } from '@/lib/questions/ask'
import { FIELDS, type Field, MARKS, type Mark } from './fields'

export type MarkedField = { field: Field; mark: Mark; remark: string }

/** The fields that were marked, each with its remark (mark-body, remark-body …), and the one day for all of them. */
export const MarksInput = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const marks: MarkedField[] = []
  for (const field of FIELDS) {
    const mark = MARKS.find((known) => known === typed[`mark-${field}`])
    const remark = freeText()
      .max(5000, 'tooLong')
      .safeParse(typed[`remark-${field}`] ?? '')
    const issue = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if (!remark.success) issue(`remark-${field}`, 'tooLong')
    else if (mark && remark.data === '') issue(`remark-${field}`, 'required')
    else if (!mark && remark.data !== '') issue(`mark-${field}`, 'choose')
    else if (mark) marks.push({ field, mark, remark: remark.data })
  }
  const dueOn = orNothing(japaneseDate()).safeParse(typed.dueOn)
  if (!dueOn.success) context.addIssue({ code: 'custom', path: ['dueOn'], message: 'date' })
  return { marks, dueOn: dueOn.success ? dueOn.data : null }
})

/**
 * Marks fields of what the municipality wrote, each as a question with its remark: the clock stands still until all
 * are answered. A field that is marked already waits for its answer first.
 */
export async function markFields(
  tx: Tx,
  actor: Actor,
  number: string,
  { marks, dueOn }: z.infer<typeof MarksInput>,
): Promise<{ ids: string[] } | Refusal> {
  if (marks.length === 0) return refuse(`mark-${FIELDS[0]}`, 'markSomething')
  const open = await tx.question.findMany({
    where: { consultation: { number }, state: 'open', field: { in: marks.map(({ field }) => field) } },
    select: { field: true },
  })
  if (open.length > 0) return new Refusal(open.map(({ field }) => ({ field: `mark-${field}`, key: 'markedAlready' })))
  const asked = await askQuestions(
    tx,
    actor,
    number,
    marks.map(({ field, mark, remark }) => ({
      ...{ field, mark, body: remark, dueOn },
      ...{ addressee: 'municipality' as const, addresseeName: '', reason: '', row: '' },
    })),
  )
  return asked
}
