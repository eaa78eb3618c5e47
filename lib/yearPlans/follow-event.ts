import type { Tx } from '@/lib/db/client'
import { fiscalYear } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { placeInYear } from './months'

/**
 * The entry of the year's plan that an event was made of says what holds of the event now: its day, its month, or that its
 * date is open (also where it was put off beyond the plan's year); and that it was called off. Events without one change nothing.
 */
export async function followEvent(tx: Tx, eventId: string): Promise<void> {
  const entry = await tx.yearPlanEntry.findUnique({
    where: { eventId },
    select: {
      id: true,
      row: { select: { plan: { select: { fiscalYear: true } } } },
      event: { select: { heldOn: true, heldMonth: true, state: true } },
    },
  })
  if (!entry?.event) return
  const { heldOn, heldMonth, state } = entry.event
  const date = heldOn ? dayOf(heldOn) : heldMonth ? `${heldMonth}-01` : null
  const isWithin = date !== null && fiscalYear(date) === entry.row.plan.fiscalYear
  const month = isWithin ? placeInYear(date) : null
  await tx.yearPlanEntry.updateMany({
    where: { id: entry.id },
    data: {
      ...{ fromMonth: month, toMonth: month, onDay: isWithin ? heldOn : null, isUndecided: !isWithin },
      ...{ isCalledOff: state === 'cancelled', version: { increment: 1 } },
    },
  })
}
