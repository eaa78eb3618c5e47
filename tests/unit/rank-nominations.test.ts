import { expect, test } from 'vitest'
import { rankNominations } from '@/lib/awards/rank'

const CRITERIA = [
  { id: 'need', weight: 2 },
  { id: 'effect', weight: 1 },
]
const give = (need: number, effect: number) => [
  { criterionId: 'need', points: need },
  { criterionId: 'effect', points: effect },
]

test('points are weighed by criterion, averaged over the judges who scored, and equal means share a place', () => {
  const ranks = rankNominations(CRITERIA, [
    { id: 'a', given: [give(5, 2), give(3, 3)] },
    { id: 'b', given: [give(4, 4)] },
    { id: 'c', given: [give(3, 5), give(4, 3)] },
    { id: 'd', given: [] },
    { id: 'e', given: [give(1, 1), give(5, 5)] },
  ])
  expect([...ranks].map(([id, { rank, n, isTied }]) => [id, rank, n, isTied])).toEqual([
    ['a', 3, 2, false],
    ['b', 1, 1, false],
    ['c', 2, 2, false],
    ['d', null, 0, false],
    ['e', 4, 2, false],
  ])
  expect(ranks.get('a')?.score).toBeCloseTo(3.5)
})

test('equal means are tied whatever the number of judges, and the place after them is left out', () => {
  const ranks = rankNominations(CRITERIA, [
    { id: 'three', given: [give(3, 3), give(4, 4), give(3, 4)] },
    { id: 'same', given: [give(3, 3), give(4, 4), give(3, 4)] },
    { id: 'least', given: [give(1, 2)] },
  ])
  expect([...ranks.values()].map(({ rank, isTied }) => [rank, isTied])).toEqual([
    [1, true],
    [1, true],
    [3, false],
  ])
})

test('nobody has scored anything yet: no places', () => {
  expect(rankNominations(CRITERIA, [{ id: 'a', given: [] }]).get('a')).toEqual({
    ...{ score: null, n: 0, rank: null, isTied: false },
  })
})
