import { expect, test } from 'vitest'
import { dueWhenAsked, evaluationDays, surveyDays } from '@/lib/duties/days'
import { isDueInTransfers, isInTransfers } from '@/lib/followUps/due-days'
import { isBusinessDay } from '@/lib/japanese/business-days'
import { addDays } from '@/lib/japanese/dates'

/** The days of an assembly that sits in March, June, September and December. */
const ASSEMBLY = new Set<string>()
for (const [from, until] of [
  ['2027-03-01', '2027-03-24'],
  ['2027-06-08', '2027-07-02'],
  ['2027-09-01', '2027-09-25'],
  ['2027-12-01', '2027-12-18'],
] as const)
  for (let on = from as string; on <= until; on = addDays(on, 1)) ASSEMBLY.add(on)

test.each([
  ['without an assembly', new Set<string>()],
  ['with one four times a year', ASSEMBLY],
])(
  'whatever day a session is held on, %s its evaluation is neither asked nor due in the transfers or while it sits',
  (_, closed) => {
    for (let day = '2027-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
      const { opensOn, dueOn } = evaluationDays(day, closed)
      expect(isInTransfers(opensOn) || !isBusinessDay(opensOn, closed), `${day} ${opensOn}`).toBe(false)
      expect(isDueInTransfers(dueOn) || !isBusinessDay(dueOn, closed), `${day} ${dueOn}`).toBe(false)
      expect(dueOn > opensOn).toBe(true)
    }
  },
)

test('the survey of a year is asked for after the transfers, and due when the assembly of June is over', () => {
  expect(surveyDays(2027, new Set())).toEqual({ opensOn: '2027-05-06', dueOn: '2027-06-30' })
  expect(surveyDays(2027, ASSEMBLY).dueOn).toBe('2027-07-05')
})

test('what is asked late has days to answer, and nobody is asked in the transfers, on holidays or while the assembly sits', () => {
  const planned = { opensOn: '2027-02-25', dueOn: '2027-03-11' }
  for (const day of ['2027-03-11', '2027-04-01', '2027-05-01', '2027-05-05', '2027-06-08'])
    expect(dueWhenAsked(day, planned, ASSEMBLY), day).toBeNull()
  expect(dueWhenAsked('2027-05-06', planned, ASSEMBLY)).toBe('2027-05-20')
  expect(dueWhenAsked('2027-02-25', planned, new Set())).toBe('2027-03-11')
})
