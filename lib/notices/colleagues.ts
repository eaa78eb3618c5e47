import type { Tx } from '@/lib/db/client'
import { listPeople, type Mailbox } from './people'
import type { Matter } from './read-matter'

/** The colleagues of the bureau who watch the consultation. */
export async function watchersOf(tx: Tx, bureauId: string, { consultations }: Matter, today: Date): Promise<Mailbox[]> {
  const watchers = await tx.watcher.findMany({
    where: { consultationId: { in: consultations.map(({ id }) => id) } },
    select: { membershipId: true },
  })
  const id = { in: watchers.map(({ membershipId }) => membershipId) }
  return watchers.length === 0 ? [] : await listPeople(tx, today, { id, bureauId })
}

/** The colleagues whom a note names. */
export async function mentionedIn(tx: Tx, bureauId: string, { noteId }: Matter, today: Date): Promise<Mailbox[]> {
  if (!noteId) return []
  const mentions = await tx.mention.findMany({ where: { dialogueEntryId: noteId }, select: { membershipId: true } })
  return await listPeople(tx, today, { id: { in: mentions.map(({ membershipId }) => membershipId) }, bureauId })
}
