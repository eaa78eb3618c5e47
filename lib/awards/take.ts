import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound } from '@/lib/errors'

/** Takes a call for a change, one after the other; NotFound when there is none for this person. */
export async function takeAward(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`award ${id}`}, 0)) IS NULL`
  const call = await tx.awardCall.findUnique({ where: { id } })
  if (!call) throw new NotFound()
  return call
}

type Taken = Awaited<ReturnType<typeof takeAward>>

/** Whoever looked at an older one first sees what stands there now. */
export function assertSeen({ version, state, title, body, groupName, certificate }: Taken, seen: number) {
  if (version !== seen) throw new InvalidTransition('edit', state, { title, body, groupName, certificate })
}

/** Takes a nomination with its call for a change; NotFound when there is none for this person. */
export async function takeNomination(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const found = await tx.awardNomination.findUnique({ where: { id }, select: { callId: true } })
  if (!found) throw new NotFound()
  const call = await takeAward(tx, found.callId)
  const nomination = await tx.awardNomination.findUnique({ where: { id } })
  if (!nomination) throw new NotFound()
  return { call, nomination }
}
