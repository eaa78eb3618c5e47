import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { countTry, secondsUntilTry } from '@/lib/actor/tries'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import type { PublicApplicationInput } from './input'
import { canApply } from './policy'
import { type Seating, seat } from './seats'
import { takesApplications } from './states'

const DAY = 86_400_000
const LINK_DAYS_AFTER = 60
const LINK_DAYS_LEAST = 14

/** Applies with the own account: a seat or a place in the queue at once. Applied before, the first application stands. */
export async function applyAsStaff(tx: Tx, actor: Actor, eventId: string): Promise<{ state: Seating } | Refusal> {
  if (!canApply(actor)) throw new NotPermitted()
  const event = await findOpenFor(tx, eventId)
  if (!takesApplications(event, jstDate(await readClock(tx)))) return refuse('', 'applicationsClosed')
  const own = { eventId, userId: actor.userId, state: { in: ['confirmed', 'waiting'] } }
  if ((await tx.eventApplication.count({ where: own })) > 0) return refuse('', 'appliedAlready')
  const { mailbox } = await tx.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { mailbox: true } })
  const id = randomUUID()
  const { userId, organisationId, name } = actor
  const { name: organisationName } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  await tx.eventApplication.createMany({
    data: {
      ...{ id, eventId, bureauId: event.bureauId, way: 'portal', userId, organisationId, organisationName, name },
      ...{ mailbox: mailbox ?? '', appliedAt: await readClock(tx) },
    },
  })
  const state = await seat(tx, id)
  if (state === 'repeated') return refuse('', 'appliedAlready')
  if (state === 'closed') return refuse('', 'applicationsClosed')
  await tellOfSeat(tx, id, event.bureauId, state)
  return { state }
}

/**
 * Takes an application from somebody without an account: the key of the page is the key of the application, so that sending
 * twice sends once. It holds no seat before the mailbox is proven by the link in a mail. One address, or one mailbox, waits
 * longer and longer between several. Whether the mailbox has applied before is told to its reader alone.
 */
export async function applyToEvent(
  tx: Tx,
  bearer: Bearer,
  eventId: string,
  { agreed: _, ...input }: PublicApplicationInput,
  from: string,
): Promise<{ mailbox: string } | Refusal> {
  if (await tx.eventApplication.count({ where: { id: bearer.linkId } })) return { mailbox: input.mailbox }
  const tries = [`event address ${from}`, `event mailbox ${input.mailbox.toLowerCase()}`]
  for (const one of tries) if ((await secondsUntilTry(tx, one)) > 0) return refuse('', 'tooSoon')
  const event = await findOpenFor(tx, eventId)
  const now = await readClock(tx)
  if (!event.isOpen || !takesApplications(event, jstDate(now))) return refuse('', 'applicationsClosed')
  const { bureauId } = event
  await tx.eventApplication.createMany({
    data: { ...input, id: bearer.linkId, eventId, bureauId, way: 'public', appliedAt: now },
  })
  for (const one of tries) await countTry(tx, one, false)
  const until = (event.heldOn ?? now).getTime() + LINK_DAYS_AFTER * DAY
  await tx.oneTimeLink.createMany({
    data: {
      ...{
        id: randomUUID(),
        purpose: 'event_application',
        subjectId: bearer.linkId,
        organisationId: bureauId,
        bureauId,
      },
      ...{ recipientName: input.name, recipientMailbox: input.mailbox, issuedByName: event.bureau.name, issuedAt: now },
      expiresAt: new Date(Math.max(until, now.getTime() + LINK_DAYS_LEAST * DAY)),
    },
  })
  await giveNotice(tx, { kind: 'event_mailbox_asked', bureauId, subjectId: bearer.linkId })
  return { mailbox: input.mailbox }
}

/** Tells whoever applied of the seat, or of the place in the queue. */
export async function tellOfSeat(tx: Tx, id: string, bureauId: string, state: Seating): Promise<void> {
  if (state === 'confirmed') await giveNotice(tx, { kind: 'event_seated', bureauId, subjectId: id })
  if (state === 'waiting') await giveNotice(tx, { kind: 'event_waiting', bureauId, subjectId: id })
}

async function findOpenFor(tx: Tx, id: string) {
  const event = z.uuid().safeParse(id).success
    ? await tx.event.findUnique({
        where: { id },
        select: {
          ...{ bureauId: true, isOpen: true, state: true, applyUntil: true, heldOn: true },
          bureau: { select: { name: true } },
        },
      })
    : null
  if (!event || event.state === 'draft') throw new NotFound()
  return event
}
