import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { canReadHandover } from './policy'

/** Takes a handover for a change; NotFound for one of another bureau too. */
export async function lockHandover(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM handovers WHERE id = ${id}::uuid FOR UPDATE`
  const handover = await tx.handover.findUnique({ where: { id } })
  if (!handover || !canReadHandover(actor, handover)) throw new NotFound()
  return handover
}
/** One place of a handover, or NotFound. */
export async function findPlace(tx: Tx, handoverId: string, placeId: string) {
  const place = z.uuid().safeParse(placeId).success
    ? await tx.handoverPlace.findFirst({
        where: { id: placeId, handoverId },
        include: { organisation: { select: { id: true, code: true, name: true, nameEn: true } } },
      })
    : null
  if (!place) throw new NotFound()
  return place
}

/** One item of a handover with its place, or NotFound. */
export async function findItem(tx: Tx, handoverId: string, itemId: string) {
  const item = z.uuid().safeParse(itemId).success
    ? await tx.handoverItem.findFirst({ where: { id: itemId, handoverId }, include: { place: true } })
    : null
  if (!item) throw new NotFound()
  return item
}
