import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { readAddress, searchOf, writeQuery } from './address'
import { keepSettings } from './settings'

/** A saved view 保存した一覧: one's own, or a colleague's that is shared with the bureau. */
export type View = {
  id: string
  name: string
  query: string
  shared: boolean
  own: boolean
  ownerName: string
  version: number
}

const MOST = 50

/** The views this person can open, his or her own first. */
export async function listViews(tx: Tx, actor: Actor): Promise<View[]> {
  const views = await tx.queueView.findMany({
    select: { id: true, name: true, query: true, shared: true, ownerUserId: true, ownerName: true, version: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 4 * MOST,
  })
  const listed = views.map(({ ownerUserId, ...view }) => ({ ...view, own: ownerUserId === actor.userId }))
  return [...listed.filter(({ own }) => own), ...listed.filter(({ own }) => !own)]
}

/** A view that this person may change: the owner, and for a shared one the bureau's manager. */
export function canChangeView(actor: Actor, view: Pick<View, 'own' | 'shared'>): boolean {
  return view.own || (view.shared && actor.role === 'manager')
}

type Kept = { name: string; query: string; shared: boolean; isDefault: boolean }

/** Keeps the queue as its address shows it under a name; the address is taken apart and written anew, so that nothing else is kept. */
export async function keepView(tx: Tx, actor: Actor, view: Kept): Promise<{ query: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const own = { ownerUserId: actor.userId }
  if ((await tx.queueView.count({ where: own })) >= MOST) return refuse('name', 'tooMany')
  if (await tx.queueView.findFirst({ where: { ...own, name: view.name }, select: { id: true } }))
    return refuse('name', 'taken')
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
  const view = await takeView(tx, actor, id)
  if (view.version !== change.version) throw new InvalidTransition('edit', 'view', { name: view.name })
  const { name, shared } = change
  await tx.queueView.updateMany({ where: { id }, data: { name, shared, version: { increment: 1 } } })
  return { id }
}

/** Throws a view away; nobody's queue opens with it any more. */
export async function removeView(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  await takeView(tx, actor, id)
  await tx.queueView.deleteMany({ where: { id } })
  return { id }
}

/** With which view this person's queue opens; nothing for the usual one. */
export async function openWith(tx: Tx, actor: Actor, id: string | null): Promise<void> {
  if (id && !(await tx.queueView.findUnique({ where: { id }, select: { id: true } }))) throw new NotFound()
  await keepSettings(tx, actor, { defaultViewId: id })
}

async function takeView(tx: Tx, actor: Actor, id: string): Promise<View> {
  const view = (await listViews(tx, actor)).find((one) => one.id === id)
  if (!view) throw new NotFound()
  if (!canChangeView(actor, view)) throw new NotPermitted()
  return view
}
