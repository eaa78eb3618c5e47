import type { Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { lockLink } from '@/lib/links/lock'
import { tellOfSeat } from './apply'
import { leave, type Seating, seat } from './seats'
import { fillSeats } from './tell'

const APPLICATION = {
  ...{ id: true, eventId: true, bureauId: true, state: true, name: true, organisationName: true, appliedAt: true },
  ...{ attended: true, answered: { select: { applicationId: true } } },
} as const

/** The application a link is about, with its event; NotFound when it is gone. */
export async function findByLink(tx: Tx, id: string) {
  const application = await tx.eventApplication.findUnique({ where: { id }, select: APPLICATION })
  if (!application) throw new NotFound()
  return application
}

export type OwnApplication = Awaited<ReturnType<typeof findByLink>>

/** The mailbox is proven: its application gets a seat or a place in the queue. Pressed twice, nothing more happens. */
export async function confirmByLink(tx: Tx, bearer: Bearer): Promise<{ state: Seating }> {
  const link = await lockLink(tx, bearer, 'event_application')
  const { id, state: before, bureauId } = await findByLink(tx, link.subjectId)
  const state = await seat(tx, id)
  if (before === 'unconfirmed') await tellOfSeat(tx, id, bureauId, state)
  return { state }
}

/** Gives a seat or a place in the queue back; the next who waits advances and is told. */
export async function leaveByLink(tx: Tx, bearer: Bearer): Promise<{ left: boolean }> {
  const link = await lockLink(tx, bearer, 'event_application')
  const { id, eventId } = await findByLink(tx, link.subjectId)
  const left = await leave(tx, id)
  await fillSeats(tx, eventId)
  return { left }
}
