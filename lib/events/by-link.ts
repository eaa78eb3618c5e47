import type { Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import type { Refusal } from '@/lib/forms/errors'
import { lockLink } from '@/lib/links/lock'
import { tellOfSeat } from './apply'
import { type Seating, seat } from './seats'
import { giveBack } from './withdraw'

const APPLICATION = {
  ...{ id: true, eventId: true, bureauId: true, state: true, name: true, organisationName: true, appliedAt: true },
  ...{ attended: true, mailbox: true, answered: { select: { applicationId: true } } },
} as const

/** The application a link is about, with its event; NotFound when it is gone. */
export async function findByLink(tx: Tx, id: string) {
  const application = await tx.eventApplication.findUnique({ where: { id }, select: APPLICATION })
  if (!application) throw new NotFound()
  return application
}

/** Of which open event a link is or was, with whom to ask about it; null when that is not public. */
export async function readEventOfLink(tx: Tx) {
  const [of] = await tx.$queryRaw<{ id: string | null }[]>`SELECT app.event_of_application_link()::text AS id`
  if (!of?.id) return null
  return await tx.event.findUnique({ where: { id: of.id }, select: { id: true, title: true, contact: true } })
}

export type OwnApplication = Awaited<ReturnType<typeof findByLink>>

/** The mailbox is proven: its application gets a seat or a place in the queue. Pressed twice, nothing more happens. */
export async function confirmByLink(tx: Tx, bearer: Bearer): Promise<{ state: Seating }> {
  const link = await lockLink(tx, bearer, 'event_application')
  const { id, state: before, bureauId } = await findByLink(tx, link.subjectId)
  const state = await seat(tx, id)
  if (before !== 'unconfirmed') return { state }
  if (state === 'repeated') await tellAgain(tx, id, bureauId)
  else await tellOfSeat(tx, id, bureauId, state)
  return { state }
}

/** Whoever has applied before gets the mail about that application anew, with its link: the first mail may be lost. */
async function tellAgain(tx: Tx, id: string, bureauId: string): Promise<void> {
  const [first] = await tx.$queryRaw<{ id: string; state: Seating }[]>`
    SELECT standing_id::text AS id, standing_state AS state FROM app.standing_event_application(${id}::uuid)`
  if (first) await tellOfSeat(tx, first.id, bureauId, first.state)
}

/** Gives a seat or a place in the queue back; the next who waits advances and is told. Not any more once the event is over. */
export async function leaveByLink(tx: Tx, bearer: Bearer): Promise<{ left: boolean } | Refusal> {
  const link = await lockLink(tx, bearer, 'event_application')
  const { id, eventId } = await findByLink(tx, link.subjectId)
  return await giveBack(tx, eventId, id)
}
