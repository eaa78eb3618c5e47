import type { Tx } from '@/lib/db/client'
import { isPending, REQUEST_STATES } from './states'

/** The requests under a support for whose answer the desk still waits, the oldest first; an advisor who has accepted has answered. */
export async function listPendingRequests(tx: Tx, supportId: string) {
  return await tx.request.findMany({
    where: {
      ...{ supportId, state: { in: REQUEST_STATES.filter(isPending) } },
      NOT: { state: 'accepted', dispatchOffer: { isNot: null } },
    },
    select: { id: true, addresseeName: true, title: true, dueOn: true },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
  })
}

export type PendingRequest = Awaited<ReturnType<typeof listPendingRequests>>[number]
