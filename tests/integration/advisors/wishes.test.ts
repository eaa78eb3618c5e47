import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { readCandidates, showCandidates } from '@/lib/dispatches/candidates'
import { wishForAdvisors } from '@/lib/dispatches/wish'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { aDispatch, offerTo, registerOne } from '@/tests/factories/advisors'
import { atTime } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'

async function shown() {
  const of = await aDispatch()
  const ids = [await registerOne(of.officer), await registerOne(of.officer), await registerOne(of.officer)]
  const hidden = await registerOne(of.officer, { mailbox: 'secret@office.test' })
  const show = (advisorIds: string[]) =>
    asActor(of.officer, (tx) => showCandidates(tx, of.officer, of.supportId, { advisorIds }))
  await show(ids)
  const [first = '', second = '', third = ''] = ids
  return { ...of, first, second, third, hidden, show }
}

const none = { first: null, second: null, third: null, word: '' }

test('the municipality sees the advisors it was shown, their public part alone, and nobody else', async () => {
  const of = await shown()
  const { staff, supportId, first, second, third } = of
  const { candidates } = await asActor(staff, (tx) => readCandidates(tx, supportId))
  expect(candidates.map(({ id }) => id)).toEqual([first, second, third])
  expect(JSON.stringify(candidates)).not.toContain('@office.test')
  expect(await asActor(staff, (tx) => tx.advisor.count())).toBe(3)
  expect(await asActor(staff, (tx) => tx.advisorInternal.count())).toBe(0)
  const neighbour = await staffOf(await createMunicipality({ prefecture: of.prefecture }))
  expect(await asActor(neighbour, (tx) => tx.advisor.count())).toBe(0)
  await of.show([first])
  expect(await asActor(staff, (tx) => tx.advisor.count())).toBe(1)
  await of.show([first, second])
  expect(await asActor(staff, (tx) => tx.advisor.count())).toBe(2)
})

test('it ranks up to three with a word, as often as it likes; the latest counts and the desk reads it', async () => {
  const { officer, staff, supportId, consultation, first, second } = await shown()
  const wish = (wishes: object, by: typeof staff) =>
    asActor(by, (tx) => wishForAdvisors(tx, by, supportId, { ...none, ...wishes }))
  await wish({ first: second }, staff)
  const later = atTime(staff, '2026-05-12T10:00:00+09:00')
  expect(await wish({ first, third: second, word: '水曜を希望' }, later)).toEqual({ number: consultation.number })
  const { wishes } = await asActor(officer, (tx) => readCandidates(tx, supportId))
  expect(wishes).toMatchObject({ advisorIds: [first, second], note: '水曜を希望', wishedByName: staff.name })
  expect(await asActor(officer, (tx) => tx.dispatchWish.count({ where: { supportId } }))).toBe(2)
})

test('wrong wishes are refused in words', async () => {
  const { staff, supportId, first, hidden } = await shown()
  const wish = (wishes: object) => asActor(staff, (tx) => wishForAdvisors(tx, staff, supportId, { ...none, ...wishes }))
  expect(await wish({ first, second: first })).toEqual(new Refusal([{ field: 'second', key: 'wishedTwice' }]))
  expect(await wish({ first: hidden })).toEqual(new Refusal([{ field: 'first', key: 'choose' }]))
  expect(await wish({})).toEqual(new Refusal([{ field: 'first', key: 'choose' }]))
})

test('the first wish of the ranking is offered without another reason, and nothing waits for wishes', async () => {
  const of = await shown()
  expect(await offerTo(of, of.third)).toMatchObject({ id: expect.any(String) })
  const { officer, staff, supportId, first } = of
  const foreign = (await aDispatch()).staff
  await expect(asActor(foreign, (tx) => wishForAdvisors(tx, foreign, supportId, { ...none, first }))).rejects.toThrow(
    NotFound,
  )
  await expect(asActor(officer, (tx) => wishForAdvisors(tx, officer, supportId, { ...none, first }))).rejects.toThrow(
    NotPermitted,
  )
  await expect(asActor(staff, (tx) => showCandidates(tx, staff, supportId, { advisorIds: [first] }))).rejects.toThrow(
    NotPermitted,
  )
})
