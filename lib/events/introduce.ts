import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { lockByNumber } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { canRoute } from '@/lib/consultations/policy'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateOf } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import type { IntroductionInput } from './input'
import { stillComing } from './suggest'

/** Tells a municipality of an event from its consultation: once, with a line in its course. One that is closed is opened to its office. */
export async function introduceEvent(
  tx: Tx,
  actor: Actor,
  number: string,
  { eventId }: IntroductionInput,
): Promise<{ number: string } | Refusal> {
  const consultation = await lockByNumber(tx, number)
  if (!canRoute(actor, consultation)) throw new NotPermitted()
  const { bureauId, askingOrganisationId: organisationId } = consultation
  const event = await tx.event.findFirst({
    where: { id: eventId, bureauId, ...stillComing(dateOf(await readClock(tx))) },
    select: { title: true, isOpen: true },
  })
  if (!event) return refuse('eventId', 'choose')
  const id = randomUUID()
  const now = await readClock(tx)
  const by = { introducedByName: actor.name, introducedAt: now }
  const { count } = await tx.eventIntroduction.createMany({
    data: { ...ownedBy(consultation), ...by, id, eventId },
    skipDuplicates: true,
  })
  if (count === 0) return refuse('eventId', 'introducedAlready')
  if (!event.isOpen)
    await tx.eventAnnouncement.createMany({
      data: { eventId, bureauId, organisationId, announcedAt: now, announcedByName: actor.name },
      skipDuplicates: true,
    })
  const facts = { title: event.title }
  await recordEvent(tx, actor, consultation, { kind: 'event_introduced', subjectId: eventId, facts })
  await giveNotice(tx, { kind: 'event_introduced', bureauId, consultationId: consultation.id, subjectId: id })
  await touch(tx, consultation.id, now)
  return { number }
}
