import type { Tx } from '@/lib/db/client'
import type { Parent } from './parent'

/** The files of one parent, in the order they came. */
export async function listAttachments(tx: Tx, parent: Pick<Parent, 'kind' | 'id'>) {
  return await tx.attachment.findMany({
    where: {
      parentKind: parent.kind,
      ...(parent.kind === 'consultation' ? { consultationId: parent.id } : {}),
      ...(parent.kind === 'dialogue_entry' ? { dialogueEntryId: parent.id } : {}),
      ...(parent.kind === 'support_session' ? { supportSessionId: parent.id } : {}),
      ...(parent.kind === 'team' ? { teamId: parent.id } : {}),
    },
    select: {
      id: true,
      fileName: true,
      format: true,
      bytes: true,
      sha256: true,
      scanState: true,
      uploadedAt: true,
      uploadedByName: true,
    },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
    take: 100,
  })
}

export type ListedAttachment = Awaited<ReturnType<typeof listAttachments>>[number]
