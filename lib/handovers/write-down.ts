import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import type { KnowledgeInput } from './input'
import { findItem, findPlace, lockHandover } from './lock'
import { canPrepare } from './policy'

/** What the leaver knows about a municipality: its strengths, the people to call, how things go there. */
export async function writeKnowledge(
  tx: Tx,
  actor: Actor,
  id: string,
  placeId: string,
  { version, ...texts }: KnowledgeInput,
): Promise<{ id: string }> {
  const handover = await lockHandover(tx, actor, id)
  const { strengths, people, knowHow } = await findPlace(tx, id, placeId)
  if (!canPrepare(actor, handover)) throw new NotPermitted()
  const { count } = await tx.handoverPlace.updateMany({
    where: { id: placeId, version },
    data: { ...texts, version: { increment: 1 } },
  })
  if (count === 0) throw new InvalidTransition('edit', 'changed', { strengths, people, knowHow })
  return { id }
}

/** What the leaver adds to one consultation of the list. */
export async function writeNote(
  tx: Tx,
  actor: Actor,
  id: string,
  itemId: string,
  { note, version }: { note: string; version: number },
): Promise<{ id: string }> {
  const handover = await lockHandover(tx, actor, id)
  const item = await findItem(tx, id, itemId)
  if (!canPrepare(actor, handover)) throw new NotPermitted()
  const { count } = await tx.handoverItem.updateMany({
    where: { id: itemId, version },
    data: { note, version: { increment: 1 } },
  })
  if (count === 0) throw new InvalidTransition('edit', 'changed', { note: item.note })
  return { id }
}
