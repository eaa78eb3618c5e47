import type { Tx } from '@/lib/db/client'

/** What an advisor was asked and did, the newest first; with the consultation, for the desk alone. */
export async function listHistory(tx: Tx, advisorId: string) {
  return await tx.dispatchOffer.findMany({
    where: { advisorId },
    orderBy: { request: { sentAt: 'desc' } },
    take: 50,
    select: {
      ...{ requestId: true, supportId: true, fromOn: true, untilOn: true, mode: true },
      request: { select: { title: true, state: true, sentAt: true, answer: true } },
      support: {
        select: {
          menu: { select: { name: true, nameEn: true } },
          consultation: { select: { number: true, askingOrganisation: { select: { name: true, nameEn: true } } } },
        },
      },
      fees: { select: { heldOn: true }, orderBy: { heldOn: 'asc' } },
    },
  })
}

export type HistoryLine = Awaited<ReturnType<typeof listHistory>>[number]
