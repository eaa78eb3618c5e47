import { expect, test } from 'vitest'
import { readAddress, writeAddress } from '@/lib/reports/address'
import { periodOf } from '@/lib/reports/period'
import { readPlace, writePlace } from '@/lib/reports/place'
import { businessDaysFor } from '@/lib/reports/scope'

const TODAY = '2026-11-22'

test.each([
  ['nothing chosen', {}, { from: '2026-04-01', until: '2027-03-31', kind: 'year', year: 2026, unread: [] }],
  [
    'a fiscal year',
    { year: '2024' },
    { from: '2024-04-01', until: '2025-03-31', kind: 'year', year: 2024, unread: [] },
  ],
  [
    'a year nobody wrote',
    { year: "1' OR" },
    { from: '2026-04-01', until: '2027-03-31', kind: 'year', year: 2026, unread: [] },
  ],
  [
    'days, before the year',
    { year: '2024', from: '令和8年4月1日', until: 'R8.6.30' },
    { from: '2026-04-01', until: '2026-06-30', kind: 'days', unread: [] },
  ],
  ['a first day alone', { from: '2026/10/1' }, { from: '2026-10-01', until: TODAY, kind: 'days', unread: [] }],
  ['a last day alone', { until: '2026/3/31' }, { from: '2025-04-01', until: '2026-03-31', kind: 'days', unread: [] }],
  [
    'days the wrong way round',
    { from: '2026-06-30', until: '2026-06-01' },
    { from: '2026-06-01', until: '2026-06-30', kind: 'days', unread: [] },
  ],
  [
    'a day nobody can read',
    { from: '先月', until: '2026-06-30' },
    { from: '2026-04-01', until: '2026-06-30', kind: 'days', unread: ['from'] },
  ],
])('%s means a period', (_name, address, period) => {
  expect(periodOf(address, TODAY)).toEqual(period)
})

test('an address is read and written without loss, and holds nothing else', () => {
  const address = readAddress({ year: '2026', theme: ['care', 'x'], menu: '', prefecture: ' 430005\0 ', foreign: '1' })
  expect(address).toEqual({ year: '2026', theme: 'care', prefecture: '430005' })
  expect(writeAddress('/reports', address, { row: '21+', column: undefined })).toBe(
    '/reports?year=2026&prefecture=430005&theme=care&row=21%2B',
  )
  expect(writeAddress('/reports', {})).toBe('/reports')
})

test('a place in a list is read back, and nothing else is', () => {
  const place = {
    receivedAt: new Date('2026-06-01T01:00:00.123Z'),
    fact: '0b5d9c0e-1111-4222-8333-abcdefabcdef:care_shortage',
  }
  expect(readPlace(writePlace(place))).toEqual({ receivedAt: '2026-06-01T01:00:00.123Z', fact: place.fact })
  for (const forged of [undefined, '', '~', 'yesterday~1', "2026-06-01T01:00:00.123Z~' OR 1=1"])
    expect(readPlace(forged)).toBeUndefined()
})

test('days on which the desk is open reach back as far as anything is counted', () => {
  const days = businessDaysFor('2026-04-01', TODAY, new Set(['2026-11-18']))
  expect(days.at(-1)).toBe('2026-11-20')
  expect(days).not.toContain('2026-11-18')
  expect(days).not.toContain('2026-11-03')
  expect(days[0]! < '2025-11-01').toBe(true)
  expect(businessDaysFor('2020-04-01', TODAY, new Set())[0]).toBe('2020-04-01')
  expect(businessDaysFor('0001-01-01', TODAY, new Set())[0]).toBe('2010-04-01')
})
