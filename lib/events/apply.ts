import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { countTry, secondsUntilTry, secondsUntilTryFrom } from '@/lib/actor/tries'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import type { PublicApplicationInput } from './input'
import { issueApplicationLink } from './issue-link'
import { canApply } from './policy'
import { type Seating, seat } from './seats'
import { takesApplications } from './states'

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
 * twice sends once. It holds no seat before the mailbox is proven by the link in a mail. One mailbox waits longer and longer
 * between several; an address, which whole prefectures share, has a budget of its own. Whether somebody has applied before is
 * told to the mailbox's reader alone.
 */
export async function applyToEvent(
  tx: Tx,
  bearer: Bearer,
  eventId: string,
  { agreed: _, ...input }: PublicApplicationInput,
  { address: from, locale }: { address: string; locale: 'ja' | 'en' },
): Promise<{ mailbox: string } | Refusal> {
  if (await tx.eventApplication.count({ where: { id: bearer.linkId } })) return { mailbox: input.mailbox }
  const [address, mailbox] = [`event address ${from}`, `event mailbox ${input.mailbox.toLowerCase()}`]
  const wait = (await secondsUntilTryFrom(tx, address)) || (await secondsUntilTry(tx, mailbox))
  if (wait > 0) return refuse('', 'tooSoon')
  const event = await findOpenFor(tx, eventId)
  const now = await readClock(tx)
  if (!event.isOpen || !takesApplications(event, jstDate(now))) return refuse('', 'applicationsClosed')
  const { bureauId } = event
  await tx.eventApplication.createMany({
    data: { ...input, id: bearer.linkId, eventId, bureauId, way: 'public', locale, appliedAt: now },
  })
  for (const one of [address, mailbox]) await countTry(tx, one, false)
  await issueApplicationLink(tx, { ...input, id: bearer.linkId, locale, at: now }, event)
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
