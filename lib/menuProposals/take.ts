import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound } from '@/lib/errors'

/** Takes a proposal for a change, one after the other; NotFound when there is none for this person. */
export async function takeProposal(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`menu proposal ${id}`}, 0)) IS NULL`
  const proposal = await tx.menuProposal.findUnique({ where: { id } })
  if (!proposal) throw new NotFound()
  return proposal
}

type Taken = Awaited<ReturnType<typeof takeProposal>>

/** Whoever looked at an older one first sees what stands there now. */
export function assertSeen(
  { version, state, title, need, name, description, doneBy, conditions }: Taken,
  seen: number,
) {
  if (version !== seen)
    throw new InvalidTransition('edit', state, { title, need, name, description, doneBy, conditions })
}
