import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'

/** Takes a call for a change by its desk, one after the other; whoever acts has to have seen the one that stands. */
export async function takeCall(tx: Tx, actor: Actor, id: string, seen: number | null) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM practice_calls WHERE id = ${id}::uuid FOR UPDATE`
  const call = await tx.practiceCall.findUnique({ where: { id } })
  if (!call) throw new NotFound()
  if (!isDesk(actor) || actor.bureauId !== call.bureauId) throw new NotPermitted()
  if (seen !== null && call.version !== seen)
    throw new InvalidTransition('edit', call.state, { title: call.title, body: call.body })
  return call
}
