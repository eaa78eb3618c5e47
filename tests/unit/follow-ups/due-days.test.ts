import { expect, test } from 'vitest'
import { closingDay, dueDays, isDueInTransfers } from '@/lib/followUps/due-days'
import { businessDaysBetween, isBusinessDay } from '@/lib/japanese/business-days'
import { addDays } from '@/lib/japanese/dates'

test('is asked one, six and twelve months after the end, on a business day at or after that day', () => {
  expect(dueDays('2026-09-14', 1, 15)).toEqual({ askOn: '2026-10-14', answerBy: '2026-11-05' })
  expect(dueDays('2026-06-10', 6, 15).askOn).toBe('2026-12-10')
  expect(dueDays('2026-06-10', 12, 15).askOn).toBe('2027-06-10')
  expect(dueDays('2026-09-17', 1, 15).askOn).toBe('2026-10-19')
})

test('the last day of a month stays the last day of a shorter one', () => {
  expect(dueDays('2026-05-31', 1, 15).askOn).toBe('2026-06-30')
  expect(dueDays('2027-12-31', 2, 5).askOn).toBe('2028-02-29')
})

test.each([
  ['2027-02-10', '2027-03-10', '2027-03-19'],
  ['2027-02-11', '2027-03-10', '2027-03-19'],
  ['2027-02-19', '2027-03-10', '2027-03-19'],
  ['2027-02-20', '2027-03-10', '2027-03-19'],
  ['2027-03-09', '2027-03-10', '2027-03-19'],
])('a support that ended on %s is asked after a month, before the transfers', (endedOn, askOn, answerBy) => {
  expect(dueDays(endedOn, 1, 15)).toEqual({ askOn, answerBy })
})

test.each([
  ['2026-09-20', 6],
  ['2026-10-30', 6],
  ['2026-04-30', 12],
  ['2026-03-31', 12],
])('what would be asked between 20 March and 30 April (%s and %i months) is asked on 10 March', (endedOn, months) => {
  expect(dueDays(endedOn, months, 15).askOn).toBe('2027-03-10')
})

test('the day after the transfers is left as it is', () => {
  expect(dueDays('2026-10-31', 6, 15).askOn).toBe('2027-03-10')
  expect(dueDays('2026-11-01', 6, 15).askOn).toBe('2027-05-06')
  expect(dueDays('2026-11-06', 6, 15).askOn).toBe('2027-05-06')
})

test('a support that ends only now cannot be asked before the transfers, so it is asked after them', () => {
  expect(dueDays('2027-03-10', 1, 15).askOn).toBe('2027-05-06')
  expect(dueDays('2027-03-30', 1, 15).askOn).toBe('2027-05-06')
})

test('an answer asked at the end of February is due before 20 March', () => {
  expect(dueDays('2027-01-26', 1, 15)).toEqual({ askOn: '2027-02-26', answerBy: '2027-03-19' })
  expect(dueDays('2027-01-25', 1, 15)).toEqual({ askOn: '2027-02-25', answerBy: '2027-03-18' })
})

test('the bureau’s closing days are no business days', () => {
  const closed = new Set(['2026-10-14', '2027-03-10', '2027-03-19'])
  expect(dueDays('2026-09-14', 1, 15, closed).askOn).toBe('2026-10-15')
  expect(dueDays('2026-10-30', 6, 15, closed)).toEqual({ askOn: '2027-03-09', answerBy: '2027-03-18' })
})

test('on no day of four years does anything fall due between 20 March and 30 April', () => {
  for (let day = new Date('2026-01-01T00:00:00Z'); day < new Date('2030-01-01'); day.setUTCDate(day.getUTCDate() + 1)) {
    for (const months of [1, 6, 12]) {
      const { askOn, answerBy } = dueDays(day.toISOString().slice(0, 10), months, 15)
      for (const due of [askOn, answerBy]) expect(due.slice(5) >= '03-20' && due.slice(5) <= '04-30', due).toBe(false)
      expect(answerBy > askOn).toBe(true)
    }
  }
})

/** The days on which a municipality's assembly sits from 2026 on, so many days later than usual. */
function assemblyDays(shift: number): ReadonlySet<string> {
  const closed = new Set<string>()
  for (let year = 2026; year <= 2030; year++)
    for (const [from, until] of [
      ['03-01', '03-24'],
      ['06-08', '06-26'],
      ['09-01', '09-25'],
      ['12-01', '12-18'],
    ])
      for (let on = addDays(`${year}-${from}`, shift); on <= addDays(`${year}-${until}`, shift); on = addDays(on, 1))
        closed.add(on)
  return closed
}

test.each([0, 3, 6])(
  'with an assembly four times a year (%i days later) nothing falls due in it, and there are days to answer',
  (shift) => {
    const closed = assemblyDays(shift)
    for (let day = '2026-01-01'; day < '2028-03-01'; day = addDays(day, 1)) {
      for (const months of [1, 6, 12]) {
        const { askOn, answerBy } = dueDays(day, months, 15, closed)
        const closesOn = closingDay(answerBy, closed)
        for (const due of [askOn, answerBy, closesOn])
          expect(isBusinessDay(due, closed) && !isDueInTransfers(due), `${day} ${months} ${due}`).toBe(true)
        const daysToAnswer = businessDaysBetween(askOn, answerBy, closed)
        expect(daysToAnswer > 2 && askOn > day && closesOn > answerBy, `${day} ${months} ${askOn} ${answerBy}`).toBe(
          true,
        )
      }
    }
  },
)
