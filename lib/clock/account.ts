import { pausedDays } from '@/lib/consultations/answer-due'
import type { Tx } from '@/lib/db/client'
import { businessDaysBetween } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { type Pause, readPauses } from './read-pauses'

/** A pause as it is read: its days, and on how many business days the clock stood still. */
export type ReadPause = Pause & { days: number }

export type ClockAccount = { pauses: ReadPause[]; days: number }

type Clocked = { id: string; firstAnsweredAt: Date | null }

/** How the answer clock came to where it stands: each pause and the days altogether. What came after the first answer does not count. */
export async function readClockAccount(
  tx: Tx,
  { id, firstAnsweredAt }: Clocked,
  now: Date,
  closed: ReadonlySet<string>,
): Promise<ClockAccount> {
  const end = firstAnsweredAt ?? now
  const counted = (await readPauses(tx, id)).filter(({ from }) => from < end)
  const intervals = counted.map(({ from, until }) => ({
    from: jstDate(from),
    until: jstDate(least(until ?? end, end)),
  }))
  const pauses = counted.map((pause, at) => {
    const { from = '', until = '' } = intervals[at] ?? {}
    return {
      ...pause,
      until: firstAnsweredAt ? least(pause.until ?? end, end) : pause.until,
      days: businessDaysBetween(from, until, closed),
    }
  })
  return { pauses, days: pausedDays(intervals, closed) }
}

function least(a: Date, b: Date): Date {
  return a < b ? a : b
}
