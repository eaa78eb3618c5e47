import { expect, test } from 'vitest'
import { completeConsultation } from '@/lib/consultations/complete'
import { mergeConsultation } from '@/lib/consultations/merge'
import { ownedBy } from '@/lib/consultations/owned'
import { reopenConsultation } from '@/lib/consultations/reopen'
import { withdrawConsultation } from '@/lib/consultations/withdraw'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { askQuestions } from '@/lib/questions/ask'
import { createConsultation } from '../../factories/consultations'
import { createMenu } from '../../factories/menus'
import { createMunicipality } from '../../factories/organisations'
import { does, kindsSeenBy, look, MONDAY, noticesOf, openDesk } from './desk-world'

const ON_THE_SPOT = { completion: 'answered_on_spot', message: '厚生局の手引き12頁をご覧ください。' } as const
const SUPPORTED = { completion: 'supported', message: '支援を終えました。' } as const
const NO_SUPPORT = new Refusal([{ field: 'completion', key: 'withoutSupport' }])

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
  ['proposed', 'notNow'],
  ['agreed', 'notNow'],
  ['under_way', 'notNow'],
  ['done', 'completed'],
  ['declined', 'refused'],
  ['not_used', 'completed'],
] as const)('with a support that is %s, completing after support is %s', async (state, comesTo) => {
  const desk = await openDesk()
  const menu = await createMenu()
  const owned = ownedBy(await look(desk))
  await does(desk.officer, (tx) =>
    tx.support.createMany({ data: { ...owned, menuId: menu.id, state, reason: '合う', declineReason: '見送り' } }),
  )
  const attempt = complete(desk, SUPPORTED)
  if (comesTo === 'notNow') await expect(attempt).rejects.toThrow(InvalidTransition)
  else if (comesTo === 'refused') expect(await attempt).toEqual(NO_SUPPORT)
  else await attempt
  expect((await look(desk)).state).toBe(comesTo === 'completed' ? 'completed' : 'received')
})

test('without any support it cannot be completed as supported, and never without words when nothing was answered', async () => {
  const desk = await openDesk()
  expect(await complete(desk, SUPPORTED)).toEqual(NO_SUPPORT)
  const menu = await createMenu()
  const owned = ownedBy(await look(desk))
  await does(desk.officer, (tx) =>
    tx.support.createMany({ data: { ...owned, menuId: menu.id, state: 'done', reason: '合う' } }),
  )
  expect(await complete(desk, { ...SUPPORTED, message: '' })).toEqual(
    new Refusal([{ field: 'message', key: 'required' }]),
  )
  expect(await look(desk)).toMatchObject({ state: 'received', firstAnsweredAt: null, dialogue: [] })
  await complete(desk, SUPPORTED)
  expect(await look(desk)).toMatchObject({ completion: 'supported', dialogue: [{ isAnswer: true }] })
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
  const neighbour = await createConsultation({ municipality: await createMunicipality(desk), at: MONDAY })
  const closed = await createConsultation({ staff: desk.staff, at: MONDAY })
  await does(desk.staff, (tx, a) => withdrawConsultation(tx, a, closed.number, { reason: '取下げ' }))
  for (const [into, key] of [
    [desk.number, 'mergeSelf'],
    [stranger.number, 'numberUnknown'],
    ['R8-KYU-99999', 'numberUnknown'],
    [neighbour.number, 'mergeOther'],
    [closed.number, 'mergeClosed'],
  ] as const)
    expect(await merge(into)).toEqual(new Refusal([{ field: 'into', key }]))
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
