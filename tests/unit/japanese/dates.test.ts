import { describe, expect, test } from 'vitest'
import {
  addDays,
  fiscalYear,
  fiscalYearLabel,
  fiscalYearRange,
  formatDate,
  formatDateTime,
  formatMonth,
  isIsoDate,
  jstDate,
  startOfJstDay,
} from '@/lib/japanese/dates'
import { eraYearShort } from '@/lib/japanese/eras'

describe('the calendar of Japan', () => {
  test('turns at midnight in Tokyo, wherever the machine stands', () => {
    expect(jstDate(new Date('2026-03-31T14:59:59Z'))).toBe('2026-03-31')
    expect(jstDate(new Date('2026-03-31T15:00:00Z'))).toBe('2026-04-01')
    expect(startOfJstDay('2026-04-01').toISOString()).toBe('2026-03-31T15:00:00.000Z')
  })
  test('counts days over months, years and the clock changes of other countries', () => {
    expect(addDays('2026-03-07', 2)).toBe('2026-03-09')
    expect(addDays('2027-12-31', 60)).toBe('2028-02-29')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })
  test('knows which days exist', () => {
    expect(isIsoDate('2028-02-29')).toBe(true)
    expect(isIsoDate('2026-02-29')).toBe(false)
    expect(isIsoDate('2026-4-1')).toBe(false)
  })
})

describe('the fiscal year', () => {
  test('begins on 1 April in Japan', () => {
    expect(fiscalYear(new Date('2026-03-31T14:59:59Z'))).toBe(2025)
    expect(fiscalYear(new Date('2026-03-31T15:00:00Z'))).toBe(2026)
    expect(fiscalYear('2027-03-31')).toBe(2026)
    expect(fiscalYear('2027-04-01')).toBe(2027)
  })
  test('runs up to, not including, the next 1 April', () => {
    expect(fiscalYearRange(2026)).toEqual({
      from: new Date('2026-04-01T00:00:00+09:00'),
      to: new Date('2027-04-01T00:00:00+09:00'),
    })
  })
  test.each([
    [2026, '令和8年度', 'R8'],
    [2019, '令和元年度', 'R1'],
    [2018, '平成30年度', 'H30'],
    [1988, '昭和63年度', 'S63'],
  ])('%i is %s, %s for short', (year, label, short) => {
    expect(fiscalYearLabel(year, 'ja')).toBe(label)
    expect(fiscalYearLabel(year, 'en')).toBe(`FY${year}`)
    expect(eraYearShort(year)).toBe(short)
  })
})

describe('dates as they are read', () => {
  test('carry the era and the weekday in Japanese', () => {
    expect(formatDate('2026-11-21', 'ja')).toBe('令和8年11月21日(土)')
    expect(formatDate(new Date('2026-11-20T15:00:00Z'), 'ja')).toBe('令和8年11月21日(土)')
    expect(formatDate('2019-05-01', 'ja')).toBe('令和元年5月1日(水)')
    expect(formatDate('2019-04-30', 'ja')).toBe('平成31年4月30日(火)')
    expect(formatDate('1989-01-07', 'ja')).toBe('昭和64年1月7日(土)')
  })
  test('are plain in English', () => {
    expect(formatDate('2026-11-21', 'en')).toBe('21 November 2026')
    expect(formatDateTime('2026-11-21T05:05:00Z', 'en')).toBe('21 November 2026, 14:05')
    expect(formatMonth('2026-11', 'en')).toBe('November 2026')
  })
  test('show the time of Japan', () => {
    expect(formatDateTime(new Date('2026-11-20T15:05:00Z'), 'ja')).toBe('令和8年11月21日(土) 00:05')
  })
  test('name a month from an instant, a day or a month', () => {
    for (const when of [new Date('2026-10-31T15:00:00Z'), '2026-11-21', '2026-11']) {
      expect(formatMonth(when, 'ja')).toBe('令和8年11月')
    }
  })
  test('are refused when they are none', () => {
    expect(() => formatDate('not a date', 'ja')).toThrow(RangeError)
  })
})
