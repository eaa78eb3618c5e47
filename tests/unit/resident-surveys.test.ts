import { expect, test } from 'vitest'
import { toldOutside } from '@/lib/residentSurveys/for-outside'
import type { QuestionKind } from '@/lib/residentSurveys/questions'

function summed(kind: QuestionKind, counts: readonly number[], answered = counts.reduce((a, b) => a + b, 0)) {
  const question = { id: 'q1', kind, text: '問い', options: counts.map(String) }
  const rows = counts.map((count, at) => ({ value: String(at), count }))
  return { question, answered, missing: 0, rows, numbers: { mean: 1, median: 1, least: 1, most: 1 } }
}
const told = (...of: Parameters<typeof summed>) => toldOutside(summed(...of)).rows.map(({ count }) => count)

test.each([
  ['enough people everywhere', [10, 3, 0], [10, 3, 0]],
  ['a small answer takes the next one with it', [10, 2, 5], [10, null, null]],
  ['two that are one each would be known by their sum', [10, 1, 1], [null, null, null]],
  ['two small ones that together are three', [10, 2, 1], [10, null, null]],
  ['what nobody said hides nobody', [10, 5, 1, 0], [10, null, null, 0]],
  ['nobody else to hide among', [2, 1, 0], [null, null, 0]],
])('outside, of choices that exclude each other: %s', (_why, counts, shown) => {
  expect(told('one', counts)).toEqual(shown)
})

test('outside, several choices do not give each other away, and under three people nothing is told', () => {
  expect(told('many', [10, 2, 5], 12)).toEqual([10, null, 5])
  expect(told('one', [2, 0])).toEqual([null, null])
  expect(toldOutside(summed('scale', [9, 1, 0, 0, 5])).numbers).toBeNull()
})

test.each([2, 3, 4])('outside, of %i numbers nothing is told: mean and median would give them away', (answered) => {
  expect(toldOutside(summed('number', [], answered))).toMatchObject({ answered, numbers: null, rows: [] })
})

test('outside, of five numbers mean and median are told, never the least and the most, which are one person each', () => {
  expect(toldOutside(summed('number', [], 5)).numbers).toEqual({ mean: 1, median: 1, least: null, most: null })
  expect(toldOutside(summed('scale', [5, 4, 3, 0, 0])).numbers).toMatchObject({ mean: 1, least: null, most: null })
})

test('no hidden count can be computed from what is told', () => {
  for (let a = 0; a <= 6; a++)
    for (let b = 0; b <= 6; b++)
      for (let c = 0; c <= 6; c++) {
        const counts = [a, b, c]
        const rows = told('one', counts)
        const hidden = rows.filter((row) => row === null).length
        expect(hidden).not.toBe(a + b + c < 3 ? -1 : 1)
      }
})
