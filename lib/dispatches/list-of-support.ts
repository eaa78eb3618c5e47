import type { Tx } from '@/lib/db/client'

/** The offers made under a support, the newest first, with why the desk chose so and what was held. */
export async function listOffers(tx: Tx, supportId: string) {
  return await tx.dispatchOffer.findMany({
    where: { supportId },
    orderBy: { request: { sentAt: 'desc' } },
    take: 100,
    select: {
      ...{ requestId: true, advisorId: true, days: true, hours: true, mode: true, fromOn: true, untilOn: true },
      ...{ feeYen: true, travelYen: true, closedAt: true, advisor: { select: { name: true } } },
      request: {
        select: { state: true, dueOn: true, sentAt: true, answer: true, answeredAt: true, addresseeUserId: true },
      },
      choice: { select: { rank: true, overrideReason: true, overQuotaReason: true } },
      fees: { select: { id: true, heldOn: true, supportSessionId: true }, orderBy: { heldOn: 'asc' } },
    },
  })
}

export type SupportOffer = Awaited<ReturnType<typeof listOffers>>[number]

/** One of them, for its record of a visit. */
export async function readOffer(tx: Tx, supportId: string, requestId: string) {
  return (await listOffers(tx, supportId)).find((offer) => offer.requestId === requestId) ?? null
}
