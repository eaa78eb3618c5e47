import type { Tx } from '@/lib/db/client'

/** Files of a consultation that a reply may point to, newest first: those its asking side can open anyway. */
export async function listFilesToPointTo(tx: Tx, consultationId: string) {
  return await tx.attachment.findMany({
    where: {
      consultationId,
      OR: [{ dialogueEntryId: null }, { dialogueEntry: { audience: 'shared' } }],
    },
    orderBy: [{ uploadedAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, fileName: true },
  })
}
