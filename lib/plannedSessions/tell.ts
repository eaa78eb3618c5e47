import type { Tx } from '@/lib/db/client'
import { giveNotice } from '@/lib/notices/give-notice'

type Planned = { id: string; consultationId: string; bureauId: string }

/** Tells those who come: the asking side and the prefecture it is shared with, and each party that has taken part on; each alone. */
export async function tellOfSession(
  tx: Tx,
  { id, consultationId, bureauId }: Planned,
  what: 'planned' | 'moved' | 'cancelled',
): Promise<void> {
  await giveNotice(tx, { kind: `session_${what}`, bureauId, consultationId, subjectId: id })
}
