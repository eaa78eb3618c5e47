import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { IN_ORDER, SHOWN_PLAN } from './shown'

/** Meetings from today on that this party comes to, those without a day last, and those cancelled; and past ones with documents released to it: as far as the policies let it see. */
export async function listMyMeetings(tx: Tx) {
  const today = dateOf(await readClock(tx))
  return await tx.plannedSession.findMany({
    where: {
      OR: [
        { state: { in: ['planned', 'cancelled'] }, OR: [{ plannedOn: null }, { plannedOn: { gte: today } }] },
        { documents: { some: {} } },
      ],
    },
    orderBy: [...IN_ORDER],
    take: 100,
    select: SHOWN_PLAN,
  })
}
