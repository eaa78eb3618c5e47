import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import type { InternalInput } from './input'
import { lockAdvisor } from './lock'
import { canKeepRegistry } from './policy'

/** Keeps what the bureau alone knows of an advisor: where mails go, and its note. Neither the advisor nor a municipality ever reads it. */
export async function keepInternal(tx: Tx, actor: Actor, id: string, { version, ...known }: InternalInput) {
  const advisor = await lockAdvisor(tx, id)
  if (!canKeepRegistry(actor, advisor)) throw new NotPermitted()
  const now = await tx.advisorInternal.findUnique({ where: { advisorId: id } })
  if (now && now.version !== version)
    throw new InvalidTransition('edit', 'changed', {
      mailbox: now.mailbox ?? '',
      phone: now.phone ?? '',
      note: now.note,
    })
  await tx.advisorInternal.updateMany({
    where: { advisorId: id },
    data: { ...known, changedByName: actor.name, changedAt: await readClock(tx), version: { increment: 1 } },
  })
  return { id }
}
