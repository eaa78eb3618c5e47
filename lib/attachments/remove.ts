import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { lockConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { NotFound, NotPermitted } from '@/lib/errors'
import { canTakeAway, readParent } from './parent'

type Named = { parentKind: string; parentId: string; attachmentId: string }

/** Takes a file off a draft again. Its bytes stay until the nightly sweep finds that no row names them any more. */
export async function removeAttachment(tx: Tx, actor: Actor, { parentKind, parentId, attachmentId }: Named) {
  const parent = await readParent(tx, actor, parentKind, parentId)
  if (!parent || !z.uuid().safeParse(attachmentId).success) throw new NotFound()
  const consultation = await lockConsultation(tx, parent.consultation.id)
  if (!canTakeAway(actor, { ...parent, consultation })) throw new NotPermitted()
  const { count } = await tx.attachment.deleteMany({
    where: { id: attachmentId, consultationId: consultation.id, parentKind: 'consultation' },
  })
  if (count === 0) throw new NotFound()
}
