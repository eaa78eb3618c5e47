import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { type OpenForm, openForm, type Search } from './open-form'
import { listUnsent } from './unsent'

const TO = '/autosave'

/**
 * Opens a form whose text is kept while it is being written. Without a post of its own in the address it shows the text
 * last typed and not sent; others that wait are named, so that none is forgotten.
 */
export async function openWriting(
  tx: Tx,
  actor: Actor,
  search: Search,
  action: string,
  labels: string,
): Promise<OpenForm> {
  const unsent = await listUnsent(tx, actor.userId, action)
  const asked = unsent.find(({ uuid }) => uuid === search.post)
  const shown = asked ?? unsent[0]
  const form = await openForm(tx, actor, shown ? { post: shown.uuid } : search, action, labels)
  const isResumed = shown !== undefined && !asked
  return {
    ...form,
    errors: isResumed ? [] : form.errors,
    keep: { to: TO, action, revision: shown?.revision ?? 0, ...(isResumed ? { savedAt: shown.at } : {}) },
    unsent: unsent.filter(({ uuid }) => uuid !== shown?.uuid).map(({ uuid, at }) => ({ href: `?post=${uuid}`, at })),
  }
}
