import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'

/** Takes a call for a change; NotFound when there is none for this person. */
export async function takeCall(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`call ${id}`}, 0)) IS NULL`
  const call = await tx.councilCall.findUnique({
    where: { id },
    select: { id: true, bureauId: true, fiscalYear: true, state: true, dueOn: true, sharedAt: true },
  })
  if (!call) throw new NotFound()
  return call
}
