import type { Tx } from '@/lib/db/client'

/** The supports of one consultation as the desk lists them, in the order they were proposed. */
export async function listSupportsOf(tx: Tx, consultationId: string) {
  return await tx.support.findMany({
    where: { consultationId },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      state: true,
      ownerName: true,
      reason: true,
      declineReason: true,
      proposedAt: true,
      nextAction: true,
      nextActionOn: true,
      menu: { select: { name: true, nameEn: true } },
      requests: { where: { state: { in: ['sent', 'accepted'] } }, select: { addresseeName: true } },
      _count: { select: { sessions: true } },
    },
  })
}

export type ListedSupport = Awaited<ReturnType<typeof listSupportsOf>>[number]
