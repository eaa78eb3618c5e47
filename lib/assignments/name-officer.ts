import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { dayBefore } from './day'
import { handOverOpenWork } from './hand-over'
import { listOfficers, type Officer } from './list-officers'
import type { Period, Plan } from './plan'

/** One bureau's assignments change one after the other, so that what was planned is what is written. */
export async function lockAssignments(tx: Tx, bureauId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`assignments ${bureauId}`}, 0))`
}

/** The officer in post on the first day, or what is wrong with the choice. */
export async function readChosen(
  tx: Tx,
  actor: Actor,
  field: string,
  membershipId: string,
  { from, until }: Period,
): Promise<Officer | Refusal> {
  if (until && until < from) return refuse('until', 'order')
  const officers = await listOfficers(tx, actor, from)
  return officers.find((officer) => officer.membershipId === membershipId) ?? refuse(field, 'choose')
}

/**
 * Carries out a plan: whoever was the officer goes the day before, the new one comes. One who began on that very day is replaced.
 * Open work goes along when asked to and when the change is already in force.
 */
export async function nameOfficer(
  tx: Tx,
  actor: Actor & { bureauId: string },
  plan: Plan,
  officer: Officer,
  period: Period & { handOver: boolean },
): Promise<{ handedOver: number }> {
  const gone = plan.changes.flatMap(({ current }) => (current ? [current] : []))
  const replaced = gone.filter(({ from }) => from === period.from).map(({ id }) => id)
  const ended = gone.filter(({ from }) => from < period.from).map(({ id }) => id)
  await tx.assignment.deleteMany({ where: { id: { in: replaced } } })
  await tx.assignment.updateMany({ where: { id: { in: ended } }, data: { validUntil: dayBefore(period.from) } })
  await tx.assignment.createMany({
    data: plan.changes.map(({ place }) => ({
      organisationId: place.id,
      bureauId: actor.bureauId,
      membershipId: officer.membershipId,
      kind: 'officer',
      validFrom: dateColumn(period.from),
      validUntil: period.until ? dateColumn(period.until) : null,
      setByName: actor.name,
    })),
  })
  const today = jstDate(await readClock(tx))
  const inForce = period.from <= today && (period.until === null || period.until >= today)
  if (!period.handOver || !inForce) return { handedOver: 0 }
  const places = plan.changes.map(({ place }) => place.id)
  return { handedOver: await handOverOpenWork(tx, actor, places, officer) }
}
