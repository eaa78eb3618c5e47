import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { ticked } from '@/lib/forms/fields'
import { canImport } from './policy'

export const StartInput = z.object({ withDuplicates: ticked() })

/** Gives the order to take in what was tried, or to go on where it stopped; the worker does it, as the manager who said so. */
export async function startImport(
  tx: Tx,
  actor: Actor,
  id: string,
  { withDuplicates }: z.infer<typeof StartInput>,
): Promise<{ id: string } | Refusal> {
  const found = await lockImport(tx, actor, id)
  if (found.state !== 'checked' && found.state !== 'failed') throw new InvalidTransition('import', found.state)
  if (found.ready - (withDuplicates ? 0 : found.duplicates) === 0) return refuse('withDuplicates', 'nothingToChange')
  const startedAt = await readClock(tx)
  const { membershipId } = actor
  await tx.import.update({
    where: { id },
    data: { state: 'running', withDuplicates, membershipId, startedAt },
    select: { id: true },
  })
  await tx.$executeRaw`SELECT app.enqueue('import', ${JSON.stringify({ importId: id, membershipId, deed: 'act' })}::jsonb)`
  return { id }
}

/** Takes a register that was read in for a change: NotFound for everybody but the managers of its bureau. */
export async function lockImport(tx: Tx, actor: Actor, id: string) {
  if (!canImport(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM imports WHERE id = ${id}::uuid FOR UPDATE`
  const found = await tx.import.findUnique({ where: { id } })
  if (!found) throw new NotFound()
  return found
}
