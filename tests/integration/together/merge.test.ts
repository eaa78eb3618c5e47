import { expect, test } from 'vitest'
import { mergeConsultation } from '@/lib/consultations/merge'
import { reopenConsultation } from '@/lib/consultations/reopen'
import { unmergeConsultation } from '@/lib/consultations/unmerge'
import { reply } from '@/lib/dialogue/reply'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { createConsultation } from '../../factories/consultations'
import { does, kindsSeenBy, look, MONDAY, noticesOf, openDesk } from '../desk/desk-world'

type Desk = Awaited<ReturnType<typeof openDesk>>
const TUESDAY = '2026-06-02T10:00:00+09:00'
const WEDNESDAY = '2026-06-03T10:00:00+09:00'

async function openTwo() {
  const desk = await openDesk()
  const other = await createConsultation({ staff: desk.staff, at: MONDAY })
  return { ...desk, other }
}
const merge = (desk: Desk, into: string) =>
  does(desk.officer, (tx, who) => mergeConsultation(tx, who, desk.number, { into }), TUESDAY)
const unmerge = (desk: Desk, actor = desk.officer) =>
  does(actor, (tx, who) => unmergeConsultation(tx, who, desk.number), WEDNESDAY)

test('undoing a merge gives back state, clock, on whom it waited since when, and tells the municipality', async () => {
  const desk = await openTwo()
  const before = await look(desk)
  await merge(desk, desk.other.number)
  expect(await look(desk)).toMatchObject({ state: 'completed', waitingOn: 'nobody' })
  await expect(unmerge(desk, desk.staff)).rejects.toThrow(NotPermitted)
  await expect(unmerge(desk, desk.stranger)).rejects.toThrow(NotFound)
  await unmerge(desk)
  const { state, waitingOn, waitingSince, answerDueOn, firstAnsweredAt } = before
  const restored = { state, waitingOn, waitingSince, answerDueOn, firstAnsweredAt }
  expect(await look(desk)).toMatchObject({ ...restored, completion: null, mergedIntoId: null, completedAt: null })
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(['received', 'merged', 'merge_undone'])
  expect(await kindsSeenBy(desk.staff, desk.other.id)).toEqual(['received', 'merged', 'merge_undone'])
  expect(await noticesOf(desk.id)).toContain('merge_undone')
  await expect(unmerge(desk)).rejects.toThrow(InvalidTransition)
})

test('one that was in consultation is in consultation again, with its first answer', async () => {
  const desk = await openTwo()
  await does(desk.officer, (tx, who) => reply(tx, who, desk.number, { body: 'お答えします。', isAnswer: true }))
  const { firstAnsweredAt } = await look(desk)
  await merge(desk, desk.other.number)
  await unmerge(desk)
  expect(await look(desk)).toMatchObject({ state: 'in_consultation', firstAnsweredAt, waitingOn: 'desk' })
  await merge(desk, desk.other.number)
  await unmerge(desk)
  expect((await look(desk)).state).toBe('in_consultation')
})

test('a merge of which nothing was kept, or that was taken up again, is not undone', async () => {
  const desk = await openTwo()
  await merge(desk, desk.other.number)
  await does(desk.officer, (tx) => tx.merge.updateMany({ data: { undoneAt: new Date() } }))
  expect(await unmerge(desk)).toEqual(new Refusal([{ field: '', key: 'unmergeUnknown' }]))
  await does(desk.officer, (tx, who) => reopenConsultation(tx, who, desk.number, { reason: '続けるため' }), WEDNESDAY)
  await expect(unmerge(desk)).rejects.toThrow(InvalidTransition)
})
