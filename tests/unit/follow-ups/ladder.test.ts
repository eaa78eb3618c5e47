import { expect, test } from 'vitest'
import { remindersToCome } from '@/lib/followUps/ladder'

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const asked = { answerBy: day('2026-11-05'), closesOn: day('2026-12-18'), reminders: 0, remindedAt: null }
const none = new Set<string>()
const USUAL = [1, 11, 21].map((afterDays) => ({ id: '', menuKey: null, party: 'follow_up', afterDays, act: 'remind' }))

test('the day after, then every ten business days, three times at most', () => {
  expect(remindersToCome(USUAL, asked, '2026-10-14', none)).toEqual(['2026-11-06', '2026-11-20', '2026-12-07'])
  const once = { ...asked, reminders: 1, remindedAt: new Date('2026-11-06T00:10:00Z') }
  expect(remindersToCome(USUAL, once, '2026-11-10', none)).toEqual(['2026-11-20', '2026-12-07'])
  expect(remindersToCome(USUAL, { ...once, reminders: 3 }, '2026-11-10', none)).toEqual([])
})

test('what was missed is made up for on the next open day, the later ones keep their distance, and nothing goes out after the closing date', () => {
  expect(remindersToCome(USUAL, asked, '2026-11-28', none)).toEqual(['2026-11-30', '2026-12-14'])
  expect(remindersToCome(USUAL, asked, '2026-12-19', none)).toEqual([])
})

test('nobody is reminded while people change posts, nor on a day on which the office cannot', () => {
  const spring = { ...asked, answerBy: day('2027-03-19'), closesOn: day('2027-05-31') }
  expect(remindersToCome(USUAL, spring, '2027-03-19', none)).toEqual(['2027-05-06', '2027-05-20'])
  expect(remindersToCome(USUAL, asked, '2026-11-05', new Set(['2026-11-06', '2026-11-09']))[0]).toBe('2026-11-10')
})

test('the bureau’s ladder counts, and days of transfers are no days of it', () => {
  const ladder = USUAL.map((step, at) => ({ ...step, afterDays: 3 + at }))
  expect(remindersToCome(ladder, asked, '2026-10-14', none)).toEqual(['2026-11-10', '2026-11-11', '2026-11-12'])
  expect(remindersToCome([], asked, '2026-10-14', none)).toEqual([])
  const march = { ...asked, answerBy: day('2027-03-17'), closesOn: day('2027-05-31') }
  expect(remindersToCome(ladder, march, '2027-03-17', none)).toEqual(['2027-05-06', '2027-05-07', '2027-05-10'])
})
