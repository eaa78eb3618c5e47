import { z } from 'zod'
import { version } from '@/lib/forms/fields'

const MOST = 6

/** Months after a support's end at which its effect is asked for, typed as 「1, 6, 12」 in any width; nothing typed asks never. */
export function readMonths(typed: string): number[] | null {
  const parts = typed
    .normalize('NFKC')
    .split(/[\s,、か月]+/)
    .filter(Boolean)
  const months = [...new Set(parts.map(Number))].sort((a, b) => a - b)
  const isRight = months.length <= MOST && months.every((month) => Number.isInteger(month) && month >= 1 && month <= 60)
  return isRight ? months : null
}

/** The months of a menu, as one saw it last. */
export const MonthsInput = z.object({
  months: z.string().transform((typed, context) => {
    const months = readMonths(typed)
    if (!months) context.addIssue({ code: 'custom', message: 'months' })
    return months ?? []
  }),
  version: version(),
})
export type MonthsInput = z.infer<typeof MonthsInput>
