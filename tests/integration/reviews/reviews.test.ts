import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { ReviewInput } from '@/lib/reviews/input'
import { keepReview } from '@/lib/reviews/keep'
import { listCasesToReview, readReviewPage } from '@/lib/reviews/read'
import { atTime } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

const said = (typed: object = {}) =>
  ReviewInput.parse({
    ...{ smooth: 'good', burden: 'poor', burdenWords: '包括に偏る', allocation: 'partly' },
    ...{ decided: '会議を月1回にする', ownerName: '担当', dueOn: 'R9.6.30', ...typed },
  })

test('each side looks back once a fiscal year; both read both, and what the desk decides is its next action', async () => {
  const of = await createCase('2026-08-03T12:00:00+09:00')
  const { consultation } = of
  const at = '2027-03-31T23:59:59+09:00'
  const [officer, staff] = [atTime(of.officer, at), atTime(of.staff, at)]
  const keep = (who: typeof staff) => asActor(who, (tx) => keepReview(tx, who, consultation.number, said()))
  await keep(officer)
  await keep(staff)
  await expect(keep(staff)).rejects.toThrow(InvalidTransition)
  await expect(keep(await staffOf(await createMunicipality()))).rejects.toThrow(NotFound)
  for (const who of [officer, staff]) {
    const page = await asActor(who, (tx) => readReviewPage(tx, who, consultation.number))
    expect(page!.isDone).toBe(true)
    expect(page!.reviews.map(({ fiscalYear, side, burdenWords }) => [fiscalYear, side, burdenWords])).toEqual([
      [2026, 'asking', '包括に偏る'],
      [2026, 'desk', '包括に偏る'],
    ])
  }
  const todos = await asActor(officer, (tx) => tx.todo.findMany({ select: { text: true, ownerMembershipId: true } }))
  expect(todos).toEqual([{ text: '会議を月1回にする', ownerMembershipId: officer.membershipId }])

  const nextYear = atTime(of.staff, '2027-04-01T00:00:00+09:00')
  expect((await asActor(nextYear, (tx) => readReviewPage(tx, nextYear, consultation.number)))!.isDone).toBe(false)
  await keep(nextYear)
})

test('twice at once leaves one review', async () => {
  const { staff, consultation } = await createCase()
  const keep = () => asActor(staff, (tx) => keepReview(tx, staff, consultation.number, said()))
  const twice = await Promise.allSettled([keep(), keep()])
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('the desk’s list names the cases with a support this year and who has looked back on them', async () => {
  const of = await createCase('2026-08-03T12:00:00+09:00')
  const officer = atTime(of.officer, '2026-11-02T12:00:00+09:00')
  const list = () => asActor(officer, (tx) => listCasesToReview(tx, officer.organisationId))
  expect((await list()).cases).toEqual([])
  await createSupportUnderWay({ ...of, at: '2026-08-10T12:00:00+09:00' })
  expect((await list()).cases).toMatchObject([{ number: of.consultation.number, byDesk: null, byAsking: null }])
  await asActor(officer, (tx) => keepReview(tx, officer, of.consultation.number, said()))
  expect(await list()).toMatchObject({ year: 2026, cases: [{ byDesk: officer.name, byAsking: null }] })
})

test('every view is graded and an action decided', () => {
  const wrong = ReviewInput.safeParse({ smooth: 'good', burden: 'bad', decided: ' ', ownerName: '担当' })
  expect(wrong.error!.issues.map(({ path }) => path[0])).toEqual(['burden', 'allocation', 'decided'])
})
