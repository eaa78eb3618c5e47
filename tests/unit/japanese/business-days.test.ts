import { describe, expect, test } from 'vitest'
import { addBusinessDays, businessDaysBetween, isBusinessDay } from '@/lib/japanese/business-days'
import { isHoliday } from '@/lib/japanese/holidays'

describe('business days', () => {
  test.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-23', false, 'Labour Thanksgiving Day'],
    ['2026-09-22', false, 'a day between two holidays'],
    ['2026-05-06', false, 'a substitute holiday'],
    ['2026-12-28', true, 'the last day of work of the year'],
    ['2026-12-29', false, 'year end'],
    ['2026-12-31', false, 'year end'],
    ['2025-01-02', false, 'the first days of the year'],
    ['2025-01-03', false, 'the first days of the year'],
    ['2027-01-04', true, 'the first day of work of the year'],
  ])('%s is open: %s (%s)', (day, open) => {
    expect(isBusinessDay(day)).toBe(open)
  })
  test("leave out the bureau's own closing days", () => {
    expect(isBusinessDay('2026-11-20', new Set(['2026-11-20']))).toBe(false)
    expect(addBusinessDays('2026-11-19', 1, new Set(['2026-11-20']))).toBe('2026-11-24')
  })
  test('are counted from the day after', () => {
    expect(addBusinessDays('2026-11-20', 1)).toBe('2026-11-24')
    expect(addBusinessDays('2026-11-20', 10)).toBe('2026-12-07')
    expect(addBusinessDays('2026-12-28', 1)).toBe('2027-01-04')
    expect(addBusinessDays('2026-11-21', 0)).toBe('2026-11-21')
    expect(addBusinessDays('2026-11-24', -1)).toBe('2026-11-20')
  })
  test('between two days agree with adding them', () => {
    expect(businessDaysBetween('2026-11-20', '2026-12-07')).toBe(10)
    expect(businessDaysBetween('2026-11-20', '2026-11-23')).toBe(0)
    expect(businessDaysBetween('2026-12-07', '2026-11-20')).toBe(-10)
    expect(businessDaysBetween('2026-11-23', '2026-11-21')).toBe(0)
    expect(businessDaysBetween('2026-11-20', '2026-11-24', new Set(['2026-11-24']))).toBe(0)
  })
  test('know the holidays by their date in Japan, under any clock', () => {
    expect(isHoliday('2026-11-23')).toBe(true)
    expect(isHoliday('2026-11-22')).toBe(false)
    expect(isHoliday('constructor')).toBe(false)
  })
})
