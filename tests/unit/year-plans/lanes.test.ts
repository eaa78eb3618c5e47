import { expect, test } from 'vitest'
import { layOut } from '@/lib/yearPlans/lanes'

const entry = (id: string, fromMonth: number | null, toMonth: number | null) => ({ id, fromMonth, toMonth })
const drawn = (entries: Parameters<typeof layOut>[0]) =>
  layOut(entries).map((lane) =>
    lane.map(({ months, entries }) => `${months}${entries.map(({ id }) => id).join('')}`).join(' '),
  )

test('each line is twelve months long, whatever lasts and overlaps', () => {
  const entries = [entry('a', 2, 2), entry('b', 6, 12), entry('c', 2, 2), entry('d', 1, 12), entry('e', 7, 7)]
  const lanes = layOut(entries)
  for (const lane of lanes) expect(lane.reduce((sum, { months }) => sum + months, 0)).toBe(12)
  expect(drawn(entries)).toEqual(['12d', '1 1ac 1 1 1 7b', '1 1 1 1 1 1 1e 1 1 1 1 1'])
})

test('what has no month stands over the year, and an empty row has one line', () => {
  expect(drawn([entry('a', null, null)])).toEqual(['12a'])
  expect(drawn([])).toEqual([Array(12).fill('1').join(' ')])
})
