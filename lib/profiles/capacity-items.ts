import { z } from 'zod'

/** What is looked at before an office is supported, as Kagoshima's report names it. */
export const CAPACITY_ITEMS = ['duties', 'staffing', 'workload', 'relations', 'backing'] as const
export type CapacityItem = (typeof CAPACITY_ITEMS)[number]

/** How an item stands, best first. */
export const CAPACITY_STANDINGS = ['good', 'partly', 'difficult', 'unknown'] as const
export type CapacityStanding = (typeof CAPACITY_STANDINGS)[number]

const Kept = z.record(z.string(), z.string())

/** One item of a check. */
export type CapacityAnswer = { item: CapacityItem; standing: CapacityStanding; note: string }

/** The answers of a check as they were kept, in the order of the items. */
export function readAnswers(kept: unknown): CapacityAnswer[] {
  const answers = Kept.parse(kept)
  return CAPACITY_ITEMS.map((item) => ({
    item,
    standing: CAPACITY_STANDINGS.find((standing) => standing === answers[item]) ?? 'unknown',
    note: answers[`${item}_note`] ?? '',
  }))
}
