import type { Tx } from '@/lib/db/client'
import { dateColumn, dayOf } from '@/lib/japanese/day'

/** The days from this one on on which an office cannot come, soonest first. */
export async function listBlackouts(tx: Tx, organisationId: string, from: string) {
  return await tx.blackoutDays.findMany({
    where: { organisationId, untilOn: { gte: dateColumn(from) } },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, kind: true, fromOn: true, untilOn: true, note: true, setByName: true },
  })
}

export type Blackout = Awaited<ReturnType<typeof listBlackouts>>[number]

/** What keeps an office from coming on a day. */
export function blackoutsOn(blackouts: readonly Blackout[], day: string): Blackout[] {
  return blackouts.filter(({ fromOn, untilOn }) => dayOf(fromOn) <= day && day <= dayOf(untilOn))
}
