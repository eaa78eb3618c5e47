import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { dayBefore } from './day'
import { listOfficers, type Officer } from './list-officers'
import { moveOpenWork } from './move-work'
import type { Current, Period, Plan } from './plan'

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

/** How a plan is carried out: from when, with the open work or without, until a successor is found, told when, decided together with what. */
export type Arrangement = Period & {
  handOver: boolean
  isInterim?: boolean
  tellOn?: string | null
  batchId?: string
}

/**
 * Carries out a plan: whoever was the officer goes the day before, the new one comes. One who began on that very day is replaced.
 * Open work goes along when asked to: at once when the change is in force, else by itself on the first day.
 */
export async function nameOfficer(
  tx: Tx,
  actor: Actor & { bureauId: string },
  plan: Pick<Plan, 'changes'>,
  officer: Officer,
  wanted: Arrangement,
): Promise<{ handedOver: number; batchId: string }> {
  const gone = plan.changes.flatMap(({ current }) => (current ? [current] : []))
  const replaced = gone.filter(({ from }) => from === wanted.from).map(({ id }) => id)
  const ended = gone.filter(({ from }) => from < wanted.from).map(({ id }) => id)
  await tx.assignment.deleteMany({ where: { id: { in: replaced } } })
  await tx.assignment.updateMany({ where: { id: { in: ended } }, data: { validUntil: dayBefore(wanted.from) } })
  const today = jstDate(await readClock(tx))
  const isFuture = wanted.from > today
  const isInForce = !isFuture && (wanted.until === null || wanted.until >= today)
  const batchId = wanted.batchId ?? randomUUID()
  const tellOn = isFuture ? (wanted.tellOn ?? wanted.from) : isInForce ? today : null
  await tx.assignment.createMany({
    data: plan.changes.map(({ place, current }) => ({
      organisationId: place.id,
      bureauId: actor.bureauId,
      membershipId: officer.membershipId,
      kind: 'officer',
      validFrom: dateColumn(wanted.from),
      validUntil: wanted.until ? dateColumn(wanted.until) : null,
      setByName: actor.name,
      setByMembershipId: actor.membershipId,
      batchId,
      isInterim: wanted.isInterim ?? false,
      movesWork: wanted.handOver,
      awaitsStart: isFuture && wanted.handOver,
      tellOn: tellOn ? dateColumn(tellOn) : null,
      ...followed(current, wanted.from),
    })),
  })
  if (!wanted.handOver || !isInForce) return { handedOver: 0, batchId }
  const places = plan.changes.map(({ place }) => place.id)
  const before = gone.map(({ membershipId }) => membershipId)
  return { handedOver: await moveOpenWork(tx, actor, places, officer, before), batchId }
}

/** Whose period is cut short, so that taking the change back gives it back; who is replaced on the same day passes it on. */
function followed(current: Current | null, from: string) {
  if (!current) return {}
  const [id, until] = current.from < from ? [current.id, current.until] : [current.followsId, current.followsUntil]
  return { followsId: id, followsUntil: until ? dateColumn(until) : null }
}
