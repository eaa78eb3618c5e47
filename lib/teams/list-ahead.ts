import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf, dayText } from '@/lib/japanese/day'

const MOST = 50

/**
 * The planned sessions of a support in their order. That aims are not agreed yet, or that a meeting before has no record,
 * is a reminder, not a lock: some towns have no 0.5th meeting, and some are written up late.
 */
export async function listAhead(tx: Tx, supportId: string) {
  const today = dateOf(await readClock(tx))
  const planned = await tx.plannedSession.findMany({
    where: { supportId, state: 'planned' },
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
    take: MOST,
    select: { id: true, label: true, plannedOn: true, timingNote: true, mode: true, place: true, aims: true },
  })
  const waiting = planned.find(({ plannedOn }) => plannedOn !== null && plannedOn < today)
  return planned.map(({ plannedOn, ...one }) => ({
    ...{ ...one, day: dayText(plannedOn), isPast: plannedOn !== null && plannedOn < today },
    unrecordedBefore: waiting && waiting.id !== one.id ? waiting.label : null,
  }))
}

export type Ahead = Awaited<ReturnType<typeof listAhead>>[number]
