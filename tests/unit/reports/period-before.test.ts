import { expect, test } from 'vitest'
import { nextMailOn } from '@/lib/reportMails/next-mail-on'
import { periodOf } from '@/lib/reports/period'
import { periodBeside } from '@/lib/reports/period-before'

const TODAY = '2026-11-22'

test.each([
  ['the first quarter', { year: '2026', part: 'q1' }, '2026-04-01', '2026-06-30', 'quarter'],
  ['the fourth, in the next calendar year', { year: '2026', part: 'q4' }, '2027-01-01', '2027-03-31', 'quarter'],
  ['a month of the next calendar year', { year: '2023', part: 'm02' }, '2024-02-01', '2024-02-29', 'month'],
  ['last month', { year: 'last_month' }, '2026-10-01', '2026-10-31', 'month'],
  ['this quarter', { year: 'this_quarter', part: 'q1' }, '2026-10-01', '2026-12-31', 'quarter'],
  ['last quarter', { year: 'last_quarter' }, '2026-07-01', '2026-09-30', 'quarter'],
  [
    'days of which nothing can be on record',
    { from: '0001-01-01', until: '9999-12-31' },
    '2026-04-01',
    '2027-03-31',
    'year',
  ],
  ['a part that is none', { year: '2025', part: 'q5' }, '2025-04-01', '2026-03-31', 'year'],
])('%s means a period', (_name, address, from, until, kind) => {
  expect(periodOf(address, TODAY)).toMatchObject({ from, until, kind })
})

test.each([
  ['in January', '2027-01-10', '2026-10-01'],
  ['in April', '2026-04-01', '2026-01-01'],
])('the last quarter is found %s', (_name, today, from) => {
  expect(periodOf({ year: 'last_quarter' }, today)).toMatchObject({ from })
})

test.each([
  ['a year that is over', { year: '2025' }, 'before', { from: '2024-04-01', until: '2025-03-31', isCut: false }],
  ['a year that runs', {}, 'before', { from: '2025-04-01', until: '2025-11-22', isCut: true }],
  ['a quarter', { year: '2026', part: 'q1' }, 'before', { from: '2026-01-01', until: '2026-03-31', isCut: false }],
  [
    'a quarter, a year earlier',
    { year: '2026', part: 'q1' },
    'year_before',
    { from: '2025-04-01', until: '2025-06-30', isCut: false },
  ],
  [
    'March after a leap day',
    { year: '2023', part: 'm03' },
    'before',
    { from: '2024-02-01', until: '2024-02-29', isCut: false },
  ],
  [
    'February, a leap year earlier',
    { year: '2024', part: 'm02' },
    'year_before',
    { from: '2024-02-01', until: '2024-02-29', isCut: false },
  ],
  [
    'days',
    { from: '2026-06-01', until: '2026-06-10' },
    'before',
    { from: '2026-05-22', until: '2026-05-31', isCut: false },
  ],
  ['nothing wanted', {}, 'none', null],
  ['a period to come', { year: '2027' }, 'before', null],
] as const)('%s is set beside as many days', (_name, address, beside, expected) => {
  expect(periodBeside(periodOf(address, TODAY), beside, TODAY)).toEqual(expected)
})

test.each([
  ['month', '2026-11-22', '2026-12-01'],
  ['month', '2026-12-01', '2027-01-01'],
  ['quarter', '2026-11-22', '2027-01-01'],
  ['quarter', '2027-01-01', '2027-04-01'],
  ['quarter', '2026-03-31', '2026-04-01'],
  ['year', '2026-03-31', '2026-04-01'],
  ['year', '2026-04-01', '2027-04-01'],
] as const)('the managers are told every %s: after %s on %s', (every, today, next) => {
  expect(nextMailOn(every, today)).toBe(next)
})
