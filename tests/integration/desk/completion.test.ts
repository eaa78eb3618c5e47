import { expect, test } from 'vitest'
import { completeConsultation } from '@/lib/consultations/complete'
import { mergeConsultation } from '@/lib/consultations/merge'
import { ownedBy } from '@/lib/consultations/owned'
import { reopenConsultation } from '@/lib/consultations/reopen'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { askQuestions } from '@/lib/questions/ask'
import { createConsultation } from '../../factories/consultations'
import { createMenu } from '../../factories/menus'
import { does, kindsSeenBy, look, MONDAY, noticesOf, openDesk } from './desk-world'

const ON_THE_SPOT = { completion: 'answered_on_spot', message: '厚生局の手引き12頁をご覧ください。' } as const
const SUPPORTED = { completion: 'supported', message: '' } as const

type Desk = Awaited<ReturnType<typeof openDesk>>
const complete = (desk: Desk, input: Parameters<typeof completeConsultation>[3], who = desk.officer) =>
  does(who, (tx, actor) => completeConsultation(tx, actor, desk.number, input))

test('その場で回答 leads straight from receipt to completion, with the answer for the municipality to read', async () => {
  const desk = await openDesk()
  expect(await complete(desk, { ...ON_THE_SPOT, message: '' })).toBeInstanceOf(Refusal)
  await complete(desk, ON_THE_SPOT)
  expect(await look(desk)).toMatchObject({
    state: 'completed',
    completion: 'answered_on_spot',
    waitingOn: 'nobody',
    firstAnsweredAt: new Date(MONDAY),
    dialogue: [{ isAnswer: true, audience: 'shared', body: ON_THE_SPOT.message }],
  })
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(['received', 'answered', 'completed'])
  expect(await noticesOf(desk.id)).toContain('consultation_completed')
  await expect(complete(desk, ON_THE_SPOT)).rejects.toThrow(InvalidTransition)
})

test('an open question, or a support that has not ended, stands in the way and nothing is written', async () => {
  const desk = await openDesk()
  await does(desk.officer, (tx, who) =>
    askQuestions(tx, who, desk.number, [
      { addressee: 'municipality', addresseeName: '', body: '人数は？', reason: '規模', dueOn: null, row: 1 },
    ]),
  )
  await expect(complete(desk, ON_THE_SPOT)).rejects.toThrow(InvalidTransition)
  expect(await look(desk)).toMatchObject({ state: 'received', dialogue: [] })
})

test.each([
  ['proposed', false],
  ['agreed', false],
  ['under_way', false],
  ['done', true],
  ['declined', true],
  ['not_used', true],
] as const)('with a support that is %s completing is possible: %s', async (state, possible) => {
  const desk = await openDesk()
  const menu = await createMenu()
  const owned = ownedBy(await look(desk))
  await does(desk.officer, (tx) =>
    tx.support.createMany({ data: { ...owned, menuId: menu.id, state, reason: '合う', declineReason: '見送り' } }),
  )
  const attempt = complete(desk, SUPPORTED)
  if (possible) await attempt
  else await expect(attempt).rejects.toThrow(InvalidTransition)
  expect((await look(desk)).state).toBe(possible ? 'completed' : 'received')
})

test('a completed consultation is taken up again for a reason, and the first answer stays what it was', async () => {
  const desk = await openDesk()
  const reopen = (who = desk.officer) =>
    does(
      who,
      (tx, a) => reopenConsultation(tx, a, desk.number, { reason: '追加のご相談' }),
      '2026-07-01T09:00:00+09:00',
    )
  await expect(reopen()).rejects.toThrow(InvalidTransition)
  await complete(desk, ON_THE_SPOT)
  await expect(reopen(desk.staff)).rejects.toThrow(NotPermitted)
  await expect(reopen(desk.stranger)).rejects.toThrow(NotFound)
  await reopen()
  expect(await look(desk)).toMatchObject({
    state: 'in_consultation',
    completedAt: null,
    completion: null,
    waitingOn: 'desk',
    firstAnsweredAt: new Date(MONDAY),
  })
})

test('a duplicate is completed into another open consultation of the same municipality only', async () => {
  const desk = await openDesk()
  const other = await createConsultation({ staff: desk.staff, at: MONDAY })
  const stranger = await openDesk()
  const merge = (into: string) => does(desk.officer, (tx, a) => mergeConsultation(tx, a, desk.number, { into }))
  for (const into of [desk.number, stranger.number, 'R8-KYU-99999'])
    expect(await merge(into)).toEqual(new Refusal([{ field: 'into', key: 'notThere' }]))
  await merge(other.number)
  expect(await look(desk)).toMatchObject({ state: 'completed', completion: 'merged', mergedIntoId: other.id })
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(['received', 'merged'])
  expect(await kindsSeenBy(desk.staff, other.id)).toEqual(['received', 'merged'])
})

test("only the bureau's desk completes", async () => {
  const desk = await openDesk()
  await expect(complete(desk, ON_THE_SPOT, desk.staff)).rejects.toThrow(NotPermitted)
  await expect(complete(desk, ON_THE_SPOT, desk.stranger)).rejects.toThrow(NotFound)
  expect((await look(desk)).state).toBe('received')
})
