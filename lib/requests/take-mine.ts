import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound, NotPermitted } from '@/lib/errors'
import { canAnswerRequest } from './policy'

/** Takes a request for the party asked: NotFound when it is not (or no longer) its own, NotPermitted when it was asked of somebody else in the house. */
export async function takeMyRequest(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM requests WHERE id = ${id}::uuid FOR UPDATE`
  const request = await tx.request.findUnique({ where: { id }, select: TAKEN })
  if (!request) throw new NotFound()
  if (!canAnswerRequest(actor, request)) throw new NotPermitted()
  return request
}

export type TakenRequest = Awaited<ReturnType<typeof takeMyRequest>>

const TAKEN = {
  ...{ id: true, state: true, addresseeRole: true, addresseeOrganisationId: true, addresseeUserId: true },
  ...{ addresseeName: true, consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
} as const
