import { acceptCorrection } from '@/lib/corrections/decide'
import { type Field, type Mark, readField } from '@/lib/corrections/fields'
import { markFields } from '@/lib/corrections/mark'
import { proposeCorrection } from '@/lib/corrections/propose'
import type { Deed } from './deeds'

/** The officer marks a field of what was written. */
export const marks =
  (field: Field, mark: Mark, remark: string): Deed =>
  (tx, actor, number) =>
    markFields(tx, actor, number, { marks: [{ field, mark, remark }], dueOn: null })

/** The town adds a sentence to its wishes where they were marked. */
export const addsToWishes =
  (sentence: string): Deed =>
  async (tx, actor, number) => {
    const { id, consultation } = await tx.question.findFirstOrThrow({
      where: { consultation: { number }, state: 'open', field: 'wishes' },
      select: { id: true, consultation: { select: { wishes: true } } },
    })
    const value = readField('wishes', `${consultation.wishes}\n${sentence}`).data?.value ?? ''
    return await proposeCorrection(tx, actor, id, { decision: 'change', value, remark: '' })
  }

/** The officer takes the correction that was proposed. */
export const takesCorrection = (): Deed => async (tx, actor, number) => {
  const { id } = await tx.fieldRevision.findFirstOrThrow({
    where: { consultation: { number }, state: 'proposed' },
    select: { id: true },
  })
  return await acceptCorrection(tx, actor, number, id)
}
