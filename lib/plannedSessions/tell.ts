import type { Tx } from '@/lib/db/client'
import { giveNotice } from '@/lib/notices/give-notice'

type Planned = { id: string; consultationId: string; bureauId: string }
type What = 'planned' | 'moved' | 'cancelled'

/** Tells those who come: the asking side, the prefecture it is shared with, each party that has taken the support on, and everybody who was asked for its date by link; each alone. */
export async function tellOfSession(tx: Tx, { id, consultationId, bureauId }: Planned, what: What): Promise<void> {
  await giveNotice(tx, { kind: `session_${what}`, bureauId, consultationId, subjectId: id })
  await tellRespondents(tx, id, bureauId, what)
}

/** Tells everybody who was asked by link for the date that was decided for this meeting; nobody while none is. */
export async function tellRespondents(tx: Tx, plannedSessionId: string, bureauId: string, what: What): Promise<void> {
  const asked = await tx.datePollRespondent.findMany({
    where: { poll: { plannedSessionId, state: 'confirmed' }, mailbox: { not: '' }, linkId: { not: null } },
    select: { linkId: true },
  })
  for (const { linkId } of asked)
    if (linkId) await giveNotice(tx, { kind: `poll_${what}`, bureauId, subjectId: linkId })
}
