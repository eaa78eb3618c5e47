import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { averageOf, goingOn, mostEligible, resolvedByFewer, resolvedOneToOne, shifted } from '@/lib/estimates/calculate'
import { type EstimateInputs, TypedEstimate, textsOf } from '@/lib/estimates/inputs'

type Printed = {
  total: number
  baseline_users: number
  baseline_cost: number
  type_c_users: number
  type_c_cost: number
}
type Estimate = {
  inputs: { key: string; value: number }[]
  scenarios: { key: string; columns: Record<'R5' | 'R6' | 'resolve', Printed> }[]
  results: Record<'R5' | 'R6' | 'resolve', { saving: number; remaining_excess: number }>
}
const [TOWN]: [Estimate] = JSON.parse(readFileSync('prisma/seed/estimates.json', 'utf8'))
const given = (key: string) => TOWN.inputs.find((input) => input.key === key)?.value ?? Number.NaN
const INPUTS: EstimateInputs = {
  ceilingExcess: given('ceiling_excess'),
  baselineUsers: given('baseline_users'),
  baselineCost: given('baseline_cost'),
  typeCAverage: given('type_c_avg_cost'),
  eligiblePercent: given('eligible_rate') * 100,
  rounding: 'rounded',
  years: [
    { label: '令和5年度', typeCUsers: given('type_c_users_r5') },
    { label: '令和6年度', typeCUsers: given('type_c_users_r6on') },
  ],
}
const [A, B] = [TOWN.scenarios[0]?.columns, TOWN.scenarios[1]?.columns]

function printed(column: 'R5' | 'R6' | 'resolve') {
  const b = B?.[column]
  return {
    ...{ baselineUsers: b?.baseline_users, baselineCost: b?.baseline_cost, total: b?.total },
    ...{ typeCUsers: b?.type_c_users, typeCCost: b?.type_c_cost },
    ...{ saving: TOWN.results[column].saving, remaining: TOWN.results[column].remaining_excess },
  }
}

test('the average is the printed one, rounded from the actual cost', () => {
  expect(averageOf(INPUTS)).toBe(given('baseline_avg_cost'))
  expect(averageOf({ ...INPUTS, rounding: 'exact' })).toBeCloseTo(254.6894, 3)
})

test('【A】 is the actual cost as it stands, 73 thousand less than users times the average', () => {
  for (const column of ['R5', 'R6', 'resolve'] as const) expect(goingOn(INPUTS).total).toBe(A?.[column].total)
  expect(INPUTS.baselineUsers * averageOf(INPUTS)).toBe(59_925)
  expect(shifted(INPUTS, 0).total - goingOn(INPUTS).total).toBe(73)
})

test('every printed figure of 【B】 and 【C】 comes out, year by year', () => {
  expect(shifted(INPUTS, 25)).toEqual(printed('R5'))
  expect(shifted(INPUTS, 40)).toEqual(printed('R6'))
})

test('the third column is found: 188 users as before beside 40, not 189', () => {
  expect(resolvedByFewer(INPUTS)).toEqual(printed('resolve'))
  expect(shifted(INPUTS, 40, 189).remaining).toBe(55)
})

test('with one for one it takes 53, not 52', () => {
  expect(shifted(INPUTS, 52)).toMatchObject({ total: 53_217, saving: 6635, remaining: 37 })
  expect(resolvedOneToOne(INPUTS)).toMatchObject({ typeCUsers: 53, total: 53_088, saving: 6764, remaining: -92 })
})

test('at most 164.5 people come into question', () => {
  expect(mostEligible(INPUTS)).toBe(164.5)
  expect(mostEligible({ ...INPUTS, eligiblePercent: null })).toBeNull()
})

test('where a user of service C costs more, one for one never helps; where nothing is over, nobody has to change', () => {
  expect(resolvedOneToOne({ ...INPUTS, typeCAverage: 300 })).toBeNull()
  expect(resolvedOneToOne({ ...INPUTS, ceilingExcess: 30_000_000 })).toBeNull()
  expect(resolvedByFewer({ ...INPUTS, ceilingExcess: 60_000 })).toBeNull()
  expect(resolvedOneToOne({ ...INPUTS, ceilingExcess: 0, rounding: 'exact' })?.typeCUsers).toBe(0)
  expect(resolvedByFewer({ ...INPUTS, ceilingExcess: 0 })?.baselineUsers).toBe(195)
})

test('what is typed in full width, with commas, is the same estimate; more users than there are is refused', () => {
  const typed = { ...textsOf(INPUTS), baselineCost: '５９，８５２' }
  expect(TypedEstimate.parse(typed)).toEqual(INPUTS)
  const wrong = TypedEstimate.safeParse({ ...typed, users_2: '236', baselineUsers: '235', ceilingExcess: '-1' })
  expect(wrong.error?.issues.map(({ path }) => path[0])).toContain('ceilingExcess')
  expect(TypedEstimate.safeParse({ ...typed, users_2: '236' }).error?.issues.map(({ path }) => path[0])).toEqual([
    'users_2',
  ])
  expect(TypedEstimate.safeParse({ ...typed, users_1: '', users_2: '' }).success).toBe(false)
})
