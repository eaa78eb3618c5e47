import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readSupportHead } from '@/lib/supports/read-head'
import { readChasingOfDuty, readChasingOfRequest } from './read-lanes'

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

/** A report or survey under this support with its plan and record of reminders, or null. */
export async function readDutyChasingPage(tx: Tx, number: string, supportId: string, dutyId: string) {
  const support = await readSupportHead(tx, number, supportId)
  if (!support || !z.uuid().safeParse(dutyId).success) return null
  const duty = await tx.duty.findFirst({
    where: { id: dutyId, supportId },
    select: { kind: true, partyName: true, title: true, state: true },
  })
  const chasing = duty && (await readChasingOfDuty(tx, support.consultation.bureauId, dutyId))
  return chasing ? { support, duty, chasing } : null
}
