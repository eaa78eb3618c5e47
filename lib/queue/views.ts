import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound, NotPermitted } from '@/lib/errors'
import type { Refusal } from '@/lib/forms/errors'
import { MOST_LISTED, ownFirst, pickView, refusalOfNew, type SavedView } from '@/lib/savedViews/saved-view'
import { readAddress, searchOf, writeQuery } from './address'
import { keepSettings } from './settings'

/** The views this person can open, his or her own first. */
export async function listViews(tx: Tx, actor: Actor): Promise<SavedView[]> {
  const views = await tx.queueView.findMany({
    select: { id: true, name: true, query: true, shared: true, ownerUserId: true, ownerName: true, version: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_LISTED,
  })
  return ownFirst(views, actor)
}

type Kept = { name: string; query: string; shared: boolean; isDefault: boolean }

/** Keeps the queue as its address shows it under a name; the address is taken apart and written anew, so that nothing else is kept. */
export async function keepView(tx: Tx, actor: Actor, view: Kept): Promise<{ query: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const own = { ownerUserId: actor.userId }
  const refusal = refusalOfNew({
    count: await tx.queueView.count({ where: own }),
    hasName: (await tx.queueView.count({ where: { ...own, name: view.name } })) > 0,
  })
  if (refusal) return refusal
  const query = writeQuery(readAddress(searchOf(view.query)))
  const { name, shared } = view
  const kept = await tx.queueView.create({
    data: { ...own, bureauId: actor.bureauId, ownerName: actor.name, name, query, shared },
    select: { id: true },
  })
  if (view.isDefault) await keepSettings(tx, actor, { defaultViewId: kept.id })
  return { query }
}

type Changed = { name: string; shared: boolean; version: number }

/** Renames a view, shares it or no longer. Whoever looked at an older one first sees what stands there now. */
export async function changeView(tx: Tx, actor: Actor, id: string, change: Changed): Promise<{ id: string }> {
  pickView(await listViews(tx, actor), actor, id, change.version)
  const { name, shared } = change
  await tx.queueView.updateMany({ where: { id }, data: { name, shared, version: { increment: 1 } } })
  return { id }
}

/** Throws a view away; nobody's queue opens with it any more. */
export async function removeView(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  pickView(await listViews(tx, actor), actor, id)
  await tx.queueView.deleteMany({ where: { id } })
  return { id }
}

/** With which view this person's queue opens; nothing for the usual one. */
export async function openWith(tx: Tx, actor: Actor, id: string | null): Promise<void> {
  if (id && !(await tx.queueView.findUnique({ where: { id }, select: { id: true } }))) throw new NotFound()
  await keepSettings(tx, actor, { defaultViewId: id })
}
