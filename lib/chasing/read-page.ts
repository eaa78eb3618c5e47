import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readSupportHead } from '@/lib/supports/read-head'
import { readChasingOfRequest } from './read-lanes'

/** A request under this support with its plan and record of reminders, or null. */
export async function readChasingPage(tx: Tx, number: string, supportId: string, requestId: string) {
  const support = await readSupportHead(tx, number, supportId)
  if (!support || !z.uuid().safeParse(requestId).success) return null
  const request = await tx.request.findFirst({
    where: { id: requestId, supportId },
    select: { addresseeName: true, title: true, state: true },
  })
  const chasing = request && (await readChasingOfRequest(tx, support.consultation.bureauId, requestId))
  return chasing ? { support, request, chasing } : null
}
