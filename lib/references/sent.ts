import type { Tx } from '@/lib/db/client'

/** The references that were sent to a consultation, the latest first. */
export async function listSent(tx: Tx, consultationId: string) {
  return await tx.referenceSending.findMany({
    where: { consultationId },
    orderBy: [{ sentOn: 'desc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, sentOn: true, sentByName: true, part: { select: { part: true } } },
  })
}

export type Sent = Awaited<ReturnType<typeof listSent>>[number]
