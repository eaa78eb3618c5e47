import { leftBefore } from '@/lib/consultations/left-drafts'
import type { Tx } from '@/lib/db/client'
import { giveNotice } from '@/lib/notices/give-notice'

/** Reminds, once, of drafts that nobody has written at for a week: whoever wrote last, and the section's mailbox. A desk's own drafts are its own matter. */
export async function remindOfLeftDrafts(tx: Tx, now: Date): Promise<void> {
  const left = await tx.$queryRaw<{ id: string; bureau_id: string }[]>`
    SELECT c.id::text, c.bureau_id::text FROM consultations c
    WHERE c.state = 'draft' AND c.updated_at < ${leftBefore(now)} AND c.drafting_organisation_id <> c.bureau_id
      AND NOT EXISTS (SELECT FROM notices n WHERE n.kind = 'draft_left' AND n.consultation_id = c.id)
    ORDER BY c.updated_at LIMIT 1000`
  for (const { id, bureau_id } of left)
    await giveNotice(tx, { kind: 'draft_left', bureauId: bureau_id, consultationId: id })
}
