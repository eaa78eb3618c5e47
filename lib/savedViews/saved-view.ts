import type { Actor } from '@/lib/actor/actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'

/** What somebody keeps under a name and opens again, a list 保存した一覧 or a report 保存した集計: one's own, or a colleague's that is shared with the bureau. */
export type SavedView = {
  id: string
  name: string
  query: string
  shared: boolean
  own: boolean
  ownerName: string
  version: number
}

/** So many somebody may keep, and so many times that are listed. */
const MOST = 50
export const MOST_LISTED = 4 * MOST

/** Those found, one's own first, each with whether it is. */
export function ownFirst<V extends { ownerUserId: string }>(found: readonly V[], actor: Actor) {
  const views = found.map(({ ownerUserId, ...view }) => ({ ...view, own: ownerUserId === actor.userId }))
  return [...views.filter(({ own }) => own), ...views.filter(({ own }) => !own)]
}

/** Whether this person may change it: the owner, and for a shared one the bureau's manager. */
export function canChangeView(actor: Actor, view: Pick<SavedView, 'own' | 'shared'>): boolean {
  return view.own || (view.shared && actor.role === 'manager')
}

/** Why one more cannot be kept under this name; null when it can. */
export function refusalOfNew(own: { count: number; hasName: boolean }): Refusal | null {
  if (own.count >= MOST) return refuse('name', 'tooMany')
  return own.hasName ? refuse('name', 'taken') : null
}

/** The one of these that this person may change. Whoever looked at an older one (`seen`) first sees what stands there now. */
export function pickView<V extends SavedView>(views: readonly V[], actor: Actor, id: string, seen?: number): V {
  const view = views.find((one) => one.id === id)
  if (!view) throw new NotFound()
  if (!canChangeView(actor, view)) throw new NotPermitted()
  if (seen !== undefined && view.version !== seen) throw new InvalidTransition('edit', 'view', { name: view.name })
  return view
}
