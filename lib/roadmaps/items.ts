import { z } from 'zod'
import { addMonths, monthsBetween, yearOfMonth } from './month'

/** How far an item has come. */
export const PROGRESS = ['not_started', 'under_way', 'done'] as const

const month = z.union([z.literal(''), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)])

/** One line of a roadmap 工程表: who does what by when, together with whom. */
export const RoadmapItem = z.object({
  id: z.uuid(),
  group: z.string().max(80),
  what: z.string().min(1).max(200),
  owner: z.string().max(120),
  partners: z.string().max(200),
  from: month,
  until: month,
  milestone: month,
  milestoneLabel: z.string().max(80),
  progress: z.enum(PROGRESS),
  remark: z.string().max(2000),
})
export type RoadmapItem = z.infer<typeof RoadmapItem>

/** A whole roadmap: no more lines than fit a sheet of paper that one can still read. */
export const MOST_ITEMS = 100
export const RoadmapItems = z.array(RoadmapItem).max(MOST_ITEMS)

/** A roadmap may reach over ten fiscal years. */
const MOST_MONTHS = 120

/** The months a chart shows: from the first to the last that an item names, in whole half years so that it can be read. */
export function monthsOf(items: readonly RoadmapItem[]): string[] {
  const named = items.flatMap(({ from, until, milestone }) => [from, until, milestone]).filter((one) => one !== '')
  const sorted = named.sort()
  const [first] = sorted
  const last = sorted.at(-1)
  if (!first || !last) return []
  const most = addMonths(first, MOST_MONTHS - 1)
  return monthsBetween(first, last < most ? last : most)
}

/** The fiscal years of these months, with how many months of each are shown. */
export function yearSpans(months: readonly string[]): { year: number; months: number }[] {
  const spans = new Map<number, number>()
  for (const one of months) spans.set(yearOfMonth(one), (spans.get(yearOfMonth(one)) ?? 0) + 1)
  return [...spans].map(([year, count]) => ({ year, months: count }))
}

/** Whether an item should have been done by now: its last month, or its milestone, is over. */
export function isOverdue({ until, milestone, progress }: RoadmapItem, thisMonth: string): boolean {
  const last = until || milestone
  return progress !== 'done' && last !== '' && last < thisMonth
}
