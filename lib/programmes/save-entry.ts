import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { EntryInput } from './input'
import { canEnter } from './policy'
import { takeEntry } from './take'

/** Keeps an entry as it is written, half-done too. What a colleague kept meanwhile is shown, not overwritten. */
export async function saveEntry(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, next, ...written }: EntryInput,
): Promise<{ id: string; next: EntryInput['next'] } | Refusal> {
  const { entry, programme } = await takeEntry(tx, id)
  if (!canEnter(actor, entry)) throw new NotPermitted()
  if (entry.state !== 'draft') throw new InvalidTransition('write', entry.state)
  if (entry.version !== version) {
    const { situation, problem, wish, contactName } = entry
    throw new InvalidTransition('edit', 'entry', { situation, problem, wish, contactName })
  }
  if (written.themeKeys.some((key) => !programme.themeKeys.includes(key))) return refuse('themeKeys', 'choose')
  await tx.programmeEntry.update({
    where: { id },
    data: {
      ...written,
      ...{ updatedAt: await readClock(tx), lastWriterMembershipId: actor.membershipId, version: { increment: 1 } },
    },
    select: { id: true },
  })
  return { id, next }
}

/** Throws a draft away. */
export async function discardEntry(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const { entry } = await takeEntry(tx, id)
  if (!canEnter(actor, entry)) throw new NotPermitted()
  if (entry.state !== 'draft') throw new InvalidTransition('discard', entry.state)
  await tx.programmeEntry.deleteMany({ where: { id } })
  return { id }
}
