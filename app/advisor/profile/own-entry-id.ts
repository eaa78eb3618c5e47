import type { Actor } from '@/lib/actor/actor'
import { readOwnEntry } from '@/lib/advisors/read'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'

/** Which entry of the registry is the person's own. */
export async function ownEntryId(tx: Tx, actor: Actor): Promise<string> {
  const entry = actor.role === 'advisor' ? await readOwnEntry(tx, actor.userId) : null
  if (!entry) throw new NotFound()
  return entry.id
}
