import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound, NotPermitted } from '@/lib/errors'
import { canKeepEvents } from './policy'

/** Takes an event of the own bureau for a change; NotFound for one that is not this person's to see. */
export async function lockEvent(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const found = await tx.event.findUnique({ where: { id }, select: { bureauId: true } })
  if (!found) throw new NotFound()
  if (!canKeepEvents(actor, found)) throw new NotPermitted()
  await tx.$queryRaw`SELECT 1 FROM events WHERE id = ${id}::uuid FOR UPDATE`
  return await tx.event.findUniqueOrThrow({ where: { id }, include: { room: true, series: true } })
}

export type LockedEvent = Awaited<ReturnType<typeof lockEvent>>
