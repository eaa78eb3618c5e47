import { expect, test } from 'vitest'
import { conditionsOf, readAddress } from '@/lib/queue/address'

test.each([
  ['no day', {}, {}, []],
  [
    'days as officials write them',
    { from: 'R8.4.1', until: '令和8年9月30日' },
    { from: '2026-04-01', until: '2026-09-30' },
    [],
  ],
  ['one day', { from: '2026/4/1', until: '2026/4/1' }, { from: '2026-04-01', until: '2026-04-01' }, []],
  ['a first day nobody can read', { from: 'あ' }, {}, [{ field: 'from', key: 'dateUnread' }]],
  [
    'an unreadable day beside a readable one',
    { from: 'R8.4.1', until: '2026-02-30' },
    { from: '2026-04-01' },
    [{ field: 'until', key: 'dateUnread' }],
  ],
  ['a last day before the first', { from: 'R8.9.30', until: 'R8.4.1' }, {}, [{ field: 'until', key: 'dateOrder' }]],
])('%s: the queue follows what can be followed and names the rest', (_, typed, days, expected) => {
  const { conditions, wrong } = conditionsOf(readAddress(typed))
  expect({ from: conditions.from, until: conditions.until }).toEqual({ from: undefined, until: undefined, ...days })
  expect(wrong).toEqual(expected)
})
