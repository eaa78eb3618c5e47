import type { Tx } from '@/lib/db/client'
import { dateColumn, dayOf } from '@/lib/japanese/day'

export type Period = { from: string; until: string | null }
type Place = { id: string; code: string | null; name: string; nameEn: string | null }
export type Current = {
  id: string
  membershipId: string
  name: string
  from: string
  until: string | null
  /** Whose period it cut short, and until when that one was to last. */
  followsId: string | null
  followsUntil: string | null
}

/** What naming an officer for these organisations would do: change, leave as it is, or be stopped by a later arrangement. */
export type Plan = {
  changes: { place: Place; current: Current | null }[]
  unchanged: Place[]
  blocked: { place: Place; from: string }[]
}

/** Plans an officer for each of these organisations; the same plan is shown beforehand and carried out. */
export async function planOfficer(
  tx: Tx,
  places: readonly Place[],
  membershipId: string,
  period: Period,
): Promise<Plan> {
  const running = await listRunning(tx, places, period)
  const plan: Plan = { changes: [], unchanged: [], blocked: [] }
  for (const place of places) {
    const own = running.filter(({ organisationId }) => organisationId === place.id)
    const later = own.find(({ from }) => from > period.from)
    const current =
      own.find(({ from, until }) => from <= period.from && (until === null || until >= period.from)) ?? null
    if (later) plan.blocked.push({ place, from: later.from })
    else if (current?.membershipId === membershipId && current.until === period.until) plan.unchanged.push(place)
    else plan.changes.push({ place, current })
  }
  return plan
}

async function listRunning(tx: Tx, places: readonly Place[], { from, until }: Period) {
  const rows = await tx.assignment.findMany({
    where: {
      organisationId: { in: places.map(({ id }) => id) },
      kind: 'officer',
      OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(from) } }],
      ...(until ? { validFrom: { lte: dateColumn(until) } } : {}),
    },
    select: {
      id: true,
      organisationId: true,
      membershipId: true,
      validFrom: true,
      validUntil: true,
      followsId: true,
      followsUntil: true,
      membership: { select: { user: { select: { name: true } } } },
    },
    orderBy: { validFrom: 'asc' },
  })
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisationId,
    membershipId: row.membershipId,
    name: row.membership.user.name,
    from: dayOf(row.validFrom),
    until: row.validUntil ? dayOf(row.validUntil) : null,
    followsId: row.followsId,
    followsUntil: row.followsUntil ? dayOf(row.followsUntil) : null,
  }))
}
