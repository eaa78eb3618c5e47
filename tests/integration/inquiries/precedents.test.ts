import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { answerOfficially } from '@/lib/inquiries/answer-officially'
import { publishPrecedent, withdrawPrecedent } from '@/lib/precedents/publish'
import { searchPrecedents } from '@/lib/precedents/search'
import { suggestPrecedents } from '@/lib/precedents/suggest'
import { createInquiry } from '@/tests/factories/inquiries'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { headquartersPerson, officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'

const written = {
  precedentQuestion: '兼務職員の人件費の按分は、勤務時間によることでよいか。',
  precedentAnswer: '勤務実績に基づき按分する。',
  precedentGuideline: '',
}
const publish = (officer: Actor, number: string, text = written) =>
  asActor(officer, (tx) => publishPrecedent(tx, officer, number, text))

async function world() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const staff = await staffOf(await createMunicipality({ prefecture, name: '照会町' }))
  const officer = await officerOf(bureau)
  const inquiry = await createInquiry({ staff })
  return { bureau, prefecture, staff, officer, inquiry }
}
const answered = async (officer: Actor, number: string) =>
  await asActor(officer, (tx) => answerOfficially(tx, officer, number, { officialBody: '勤務実績によります。' }))

test('An answered inquiry becomes a precedent that names nobody, found by grant, year and words', async () => {
  const { bureau, prefecture, staff, officer, inquiry } = await world()
  await expect(publish(officer, inquiry.number)).rejects.toThrow(InvalidTransition)
  await answered(officer, inquiry.number)
  for (const name of ['照会町', staff.name, staff.name.replace(' ', ''), inquiry.number]) {
    const refused = await publish(officer, inquiry.number, { ...written, precedentAnswer: `${name}の場合は可` })
    expect(refused instanceof Refusal && refused.errors).toEqual([{ field: 'precedentAnswer', key: 'namesAsker' }])
  }
  await publish(officer, inquiry.number)

  const neighbour = await staffOf(await createMunicipality({ prefecture }))
  for (const reader of [officer, neighbour, await prefectureStaffOf(prefecture)]) {
    const find = (typed: string, fiscalYear = 2026) =>
      asActor(reader, (tx) => searchPrecedents(tx, bureau.id, { grantKey: inquiry.grantKey, fiscalYear, typed }))
    expect(await find('按分　人件費')).toHaveLength(1)
    expect(await find('按分 送迎')).toEqual([])
    expect(await find('按分', 2025)).toEqual([])
  }
  for (const stranger of [await officerOf(await createBureau()), await headquartersPerson()])
    expect(await asActor(stranger, (tx) => searchPrecedents(tx, bureau.id, {}))).toEqual([])
  expect(await asActor(neighbour, (tx) => tx.precedentSource.count())).toBe(0)
})

test('A second writing takes the place of the first, and a withdrawn one is read no more', async () => {
  const { bureau, staff, officer, inquiry } = await world()
  await answered(officer, inquiry.number)
  await publish(officer, inquiry.number)
  await publish(officer, inquiry.number, { ...written, precedentAnswer: '改めた回答' })
  const all = () => asActor(staff, (tx) => searchPrecedents(tx, bureau.id, {}))
  expect((await all()).map(({ answer }) => answer)).toEqual(['改めた回答'])
  await expect(asActor(staff, (tx) => withdrawPrecedent(tx, staff, inquiry.number))).rejects.toThrow()
  await asActor(officer, (tx) => withdrawPrecedent(tx, officer, inquiry.number))
  expect(await all()).toEqual([])
  await expect(asActor(officer, (tx) => withdrawPrecedent(tx, officer, inquiry.number))).rejects.toThrow(
    InvalidTransition,
  )
  const stranger = await officerOf(await createBureau())
  await expect(publish(stranger, inquiry.number)).rejects.toThrow(NotFound)
})

test('While an inquiry is written, the precedents of the same grant that are most like it come first', async () => {
  const { bureau, staff, officer, inquiry } = await world()
  const other = await createInquiry({ staff, grantKey: inquiry.grantKey, title: '送迎の費用', body: '送迎は対象か。' })
  const foreign = await createInquiry({ staff })
  for (const { number } of [inquiry, other, foreign]) await answered(officer, number)
  await publish(officer, inquiry.number)
  await publish(officer, other.number, { ...written, precedentQuestion: '通所の送迎に係る費用は対象となるか。' })
  await publish(officer, foreign.number)
  const suggested = await asActor(staff, (tx) =>
    suggestPrecedents(tx, { bureauId: bureau.id, grantKey: inquiry.grantKey, title: '送迎の費用', body: '' }),
  )
  expect(suggested.map(({ question }) => question.includes('送迎'))).toEqual([true, false])
  const nothing = { bureauId: bureau.id, grantKey: null, title: '送迎', body: '' }
  expect(await asActor(staff, (tx) => suggestPrecedents(tx, nothing))).toEqual([])
})
