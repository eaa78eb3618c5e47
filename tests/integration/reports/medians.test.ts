import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { answerQuestion } from '@/lib/questions/answer'
import { figureOf } from '@/lib/reports/figures'
import { MEASURE_KEYS, MEASURES } from '@/lib/reports/measures'
import { cellsOf } from '@/lib/reports/report'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'
import { readAll } from './read-all'
import { answerAt, ask, does, NOW } from './world'

async function openBureau() {
  const bureau = await createBureau()
  const officer = { ...(await officerOf(bureau)), bureauId: bureau.id, clock: NOW }
  const staff = await staffOf(await createMunicipality({ bureau }))
  const figure = async (key: 'first_answer' | 'in_time' | 'usefulness' | 'follow_ups') => {
    const report = await asActor(officer, (tx) => readAll(tx, officer, {}))
    return figureOf(key, cellsOf(report, key))
  }
  return { bureau, officer, staff, figure }
}

test('the median over no, one and two answers: nothing, that one, and the middle of both', async () => {
  const { officer, staff, figure } = await openBureau()
  const none = { value: null, n: 0, missing: 0 }
  expect(await figure('first_answer')).toEqual(none)
  expect(await figure('in_time')).toEqual(none)
  expect(await figure('usefulness')).toEqual(none)
  expect(await figure('follow_ups')).toEqual(none)

  const one = await createConsultation({ staff, at: '2026-06-01T10:00:00+09:00' })
  expect(await figure('first_answer')).toEqual({ ...none, missing: 1 })
  await answerAt(officer, one, '2026-06-04T10:00:00+09:00')
  expect(await figure('first_answer')).toEqual({ value: 3, n: 1, missing: 0 })

  const other = await createConsultation({ staff, at: '2026-06-01T10:00:00+09:00' })
  await answerAt(officer, other, '2026-06-01T17:00:00+09:00')
  expect(await figure('first_answer')).toEqual({ value: 1.5, n: 2, missing: 0 })
})

test('weekends, holidays and the turn of the year are no days of answering; an answer by the named day is in time', async () => {
  const { officer, staff, figure } = await openBureau()
  const golden = await createConsultation({ staff, at: '2026-04-28T10:00:00+09:00' })
  await answerAt(officer, golden, '2026-05-07T10:00:00+09:00')
  expect(await figure('first_answer')).toEqual({ value: 3, n: 1, missing: 0 })
  expect(await figure('in_time')).toEqual({ value: 1, n: 1, missing: 0 })

  const late = await createConsultation({ staff, at: '2026-06-01T10:00:00+09:00' })
  await answerAt(officer, late, '2026-06-16T00:01:00+09:00')
  expect(await figure('in_time')).toEqual({ value: 0.5, n: 2, missing: 0 })
})

test('a late answer stays late, whatever is asked of the municipality afterwards', async () => {
  const { officer, staff, figure } = await openBureau()
  const late = await createConsultation({ staff, at: '2026-06-01T10:00:00+09:00' })
  await answerAt(officer, late, '2026-06-16T10:00:00+09:00')
  const [question = ''] = await does(officer, '2026-06-16T11:00:00+09:00', (tx) => ask(tx, officer, late.number, 1))
  await does(staff, '2026-06-30T10:00:00+09:00', (tx) => answerQuestion(tx, staff, question, { answer: '3か所です。' }))
  expect(await figure('in_time')).toEqual({ value: 0, n: 1, missing: 0 })
  expect(await figure('first_answer')).toEqual({ value: 11, n: 1, missing: 0 })
})

test('nobody reads another bureau’s numbers, and those who ask read none', async () => {
  const { officer, staff } = await openBureau()
  await createConsultation({ staff, at: '2026-06-01T10:00:00+09:00' })
  const stranger = await openBureau()
  const foreign = { ...stranger.officer, bureauId: officer.bureauId }
  const ownRole = await asActor(stranger.officer, (tx) => readAll(tx, foreign, {}))
  const ofPeople = MEASURE_KEYS.filter((key) => MEASURES[key].counts !== 'municipalities')
  for (const key of ofPeople) expect(cellsOf(ownRole, key)).toEqual([])
  const own = await asActor(stranger.officer, (tx) => readAll(tx, stranger.officer, {}))
  for (const key of ofPeople) expect(cellsOf(own, key)).toEqual([])
})
