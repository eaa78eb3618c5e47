import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { lockSupport } from '@/lib/supports/lock'

/** Takes a round with its support and consultation for a change, the consultation first. The same NotFound for one that is not there and one that is not this person's. */
export async function takeRound(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const found = await tx.requestRound.findUnique({ where: { id }, select: { supportId: true } })
  if (!found) throw new NotFound()
  const locked = await lockSupport(tx, found.supportId)
  const round = await tx.requestRound.findUnique({ where: { id } })
  if (!round) throw new NotFound()
  return { ...locked, round }
}
