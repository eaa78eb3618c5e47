import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { Crumb } from '@/components/layout/breadcrumbs'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { canKeepEvents } from '@/lib/events/policy'
import { type ReadEvent, readEvent } from '@/lib/events/read'

type AtDesk = Actor & { bureauId: string }

/** Opens a page of the desk's events. */
export async function openAtDesk<T>(work: (tx: Tx, actor: AtDesk) => Promise<T>): Promise<T> {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  return await asActor(actor, (tx) => work(tx, actor))
}

/** Opens a page of one event of the own bureau; not found for another's. */
export async function openEvent<T>(
  id: string,
  work: (tx: Tx, actor: AtDesk, event: ReadEvent) => Promise<T>,
): Promise<T & { event: ReadEvent }> {
  const shown = await openAtDesk(async (tx, actor) => {
    const event = await readEvent(tx, id)
    return event && canKeepEvents(actor, event) ? { ...(await work(tx, actor, event)), event } : null
  })
  if (!shown) notFound()
  return shown
}

/** The way back to the list, and to an event. */
export async function eventCrumbs(event?: { id: string; title: string }): Promise<Crumb[]> {
  const t = await getTranslations('EventsDesk')
  const way: Crumb[] = [{ href: '/supports/events', label: t('title') }]
  return event ? [...way, { href: `/supports/events/${event.id}`, label: event.title }] : way
}

/** The title of an event for the name of a page. */
export async function titleOf(id: string): Promise<string> {
  return (await openAtDesk((tx) => readEvent(tx, id)))?.title ?? ''
}
