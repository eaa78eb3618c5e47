import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition } from '@/lib/errors'
import { listFollowUps, listOwnFollowUps } from '@/lib/followUps/list'
import { readFollowUpsOf } from '@/lib/followUps/read-of-consultation'
import { asSystem } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { atTime } from '@/tests/factories/consultations'
import { askedByLink } from './asked-by-link'
import { answerOn, askOn, endSupport, noon, questionnairesOf, typedFor } from './ended-supports'

/** Asked on 14 October, it takes answers until the end of 18 December. */
const FIVE_PAST = '2026-12-19T00:05:00+09:00'

const listsOf = (staff: Actor, at: string) => {
  const then = atTime(staff, at)
  return asActor(then, async (tx) => {
    const { toAnswer, answered, unanswered } = await listOwnFollowUps(tx, then)
    return [toAnswer.length, answered.length, unanswered.length]
  })
}

test('from midnight after the closing date on the municipality cannot answer any more, also before the round closes it', async () => {
  const { officer, staff, id, effectId } = await askedByLink()
  expect(await listsOf(staff, '2026-12-18T23:55:00+09:00')).toEqual([1, 0, 0])
  expect(await listsOf(staff, FIVE_PAST)).toEqual([0, 0, 1])
  expect((await questionnairesOf({ officer, staff }))[0]!.state).toBe('asked')
  await expect(answerOn('2026-12-19', staff, id, typedFor(effectId))).rejects.toThrow(InvalidTransition)
  const slipped = await asActor(atTime(staff, FIVE_PAST), (tx) =>
    tx.effect.updateMany({ where: { id: effectId }, data: { answeredAt: new Date(), usefulness: 5 } }),
  )
  expect(slipped.count).toBe(0)
  const forced = asActor(atTime(staff, FIVE_PAST), (tx) =>
    tx.questionnaire.updateMany({ where: { id }, data: { state: 'answered', answeredAt: new Date() } }),
  )
  await expect(forced).rejects.toThrow(/the one asked answers/)
  expect((await questionnairesOf({ officer, staff }))[0]!.effects[0]!.answeredAt).toBeNull()
})

test('what was closed without an answer is listed at the desk and at the municipality, and is not said to be still to come', async () => {
  const { officer, staff, id, consultation } = await askedByLink()
  await asSystem(remind, noon('2026-12-21'))
  const list = await asActor(officer, (tx) =>
    listFollowUps(tx, officer, { view: 'closed', onlyMine: false }, new Date(noon('2026-12-21'))),
  )
  expect(list.rows.map((row) => [row.id, row.closesOn?.toISOString().slice(0, 10)])).toEqual([[id, '2026-12-18']])
  expect(await listsOf(staff, noon('2026-12-21'))).toEqual([0, 0, 1])
  const [followUp] = await asActor(staff, (tx) => readFollowUpsOf(tx, consultation.id))
  expect(followUp!.questionnaire).toMatchObject({ state: 'closed', closesOn: new Date('2026-12-18') })
})

test('the desk alone still writes down what it is told by telephone after the closing', async () => {
  const { officer, staff, id, effectId } = await askedByLink()
  await asSystem(remind, noon('2026-12-21'))
  await expect(answerOn('2026-12-22', staff, id, typedFor(effectId))).rejects.toThrow(InvalidTransition)
  await answerOn('2026-12-22', officer, id, { ...typedFor(effectId), respondent: '髙橋 一郎' })
  const [answered] = await questionnairesOf({ officer, staff })
  expect(answered).toMatchObject({ state: 'answered', answeredByName: '髙橋 一郎', effects: [{ usefulness: 4 }] })
  const again = answerOn('2026-12-22', officer, id, { ...typedFor(effectId), respondent: '別の 人' })
  await expect(again).rejects.toThrow(InvalidTransition)
  expect(await listsOf(staff, noon('2026-12-22'))).toEqual([0, 1, 0])
})

test('what could not be asked before the transfers is asked on the first day on which people work', async () => {
  const of = await askedByLink()
  await endSupport({ ...of, startedOn: '2026-09-07', endedOn: '2026-09-11' })
  const stateOfSix = async () =>
    (await questionnairesOf(of)).find(({ effects }) => effects[0]?.pointMonths === 6)!.state
  for (const day of ['2027-04-30', '2027-05-01', '2027-05-02', '2027-05-03', '2027-05-05']) await askOn(day)
  expect(await stateOfSix()).toBe('scheduled')
  await askOn('2027-05-06')
  expect(await stateOfSix()).toBe('asked')
})
