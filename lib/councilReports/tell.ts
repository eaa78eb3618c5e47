import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { giveNotice } from '@/lib/notices/give-notice'

type Report = {
  id: string
  bureauId: string
  replacesId: string | null
  madeByMembershipId: string | null
  submittedByMembershipId: string | null
}

/** Tells the other managers that a report waits to be decided on. */
export async function tellSubmitted(tx: Tx, { id, bureauId }: Report) {
  await giveNotice(tx, { kind: 'council_report_submitted', bureauId, subjectId: id })
}

/** Tells whoever wrote a report that it was given back; nobody where the writer did it. */
export async function tellReturned(tx: Tx, actor: Actor, report: Report) {
  const { id: subjectId, bureauId } = report
  if (isOfAnother(actor, report)) await giveNotice(tx, { kind: 'council_report_returned', bureauId, subjectId })
}

/** Tells whoever wrote a report that it was confirmed, and the council that it can be read, or which one it replaces. */
export async function tellConfirmed(tx: Tx, actor: Actor, report: Report) {
  const { id: subjectId, bureauId } = report
  if (isOfAnother(actor, report)) await giveNotice(tx, { kind: 'council_report_approved', bureauId, subjectId })
  const kind = report.replacesId ? 'council_report_replaced' : 'council_report_confirmed'
  await giveNotice(tx, { kind, bureauId, subjectId })
}

function isOfAnother({ membershipId }: Actor, { madeByMembershipId, submittedByMembershipId }: Report): boolean {
  return [madeByMembershipId, submittedByMembershipId].some((id) => id !== null && id !== membershipId)
}
