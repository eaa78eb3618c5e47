import { randomUUID } from 'node:crypto'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { addEvent } from '@/lib/events/add'
import { announceEvent } from '@/lib/events/announce'
import { applyToEvent } from '@/lib/events/apply'
import { confirmByLink } from '@/lib/events/by-link'
import { AnnouncementInput, EventInput, PublicApplicationInput } from '@/lib/events/input'
import { Refusal } from '@/lib/forms/errors'
import { linkAbout } from './network'
import { nextNumber } from './owner'

/** An event as it is typed; a day far enough away that applications are taken. */
export const TYPED_EVENT = {
  ...{ kind: 'seminar', title: '居住支援セミナー', when: 'day', heldOn: 'R8.12.20', fiscalYear: '2026' },
  ...{ startsAt: '13:30', endsAt: '16:00', place: '県庁', access: 'open', applyUntil: 'R8.12.10' },
}

/** Plans an event by the real verb; gives its id. */
export async function createEvent(officer: Actor, more: Record<string, unknown> = {}): Promise<string> {
  const input = EventInput.parse({ ...TYPED_EVENT, ...more })
  const added = await asActor(officer, (tx) => addEvent(tx, officer, input))
  if (added instanceof Refusal) throw new Error(`refused: ${JSON.stringify(added.errors)}`)
  return added.id
}

/** Plans and announces an event, to these prefectures or to nobody in particular. */
export async function createAnnounced(officer: Actor, more: Record<string, unknown> = {}, whom: object = {}) {
  const id = await createEvent(officer, more)
  const told = await asActor(officer, (tx) =>
    announceEvent(tx, officer, id, AnnouncementInput.parse({ version: 1, ...whom })),
  )
  if (told instanceof Refusal) throw new Error(`refused: ${JSON.stringify(told.errors)}`)
  return id
}

type Applied = { name?: string; locale?: 'ja' | 'en'; address?: string }

/** Somebody without an account applies: the bearer of the link in the mail that follows. */
export async function applyWithoutAccount(
  officer: Actor,
  eventId: string,
  mailbox = `one-${nextNumber()}@guest.test`,
  { name = '参加 一', locale = 'ja' as const, address = `203.0.113.${nextNumber()}` }: Applied = {},
) {
  const page: Bearer = { kind: 'link', linkId: randomUUID(), ...(officer.clock ? { clock: officer.clock } : {}) }
  const input = PublicApplicationInput.parse({ organisationName: '社協', name, mailbox, agreed: 'yes' })
  const sent = await asActor(page, (tx) => applyToEvent(tx, page, eventId, input, { address, locale }))
  if (sent instanceof Refusal) throw new Error(`refused: ${JSON.stringify(sent.errors)}`)
  const bearer: Bearer = { ...page, linkId: await linkAbout(officer, 'event_application', page.linkId) }
  return { applicationId: page.linkId, bearer, mailbox }
}

/** The same, with the mailbox proven: how it stands after that. */
export async function comeWithoutAccount(officer: Actor, eventId: string, mailbox?: string, by?: Applied) {
  const applied = await applyWithoutAccount(officer, eventId, mailbox, by)
  return { ...applied, ...(await asActor(applied.bearer, (tx) => confirmByLink(tx, applied.bearer))) }
}
