import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'

/** What a notice about a report to the council is about: which one, how far it is, and who made and submitted it; null when there is none any more. */
export async function readCouncilMatter(tx: Tx, kind: string, id: string) {
  if (!kind.startsWith('council_report_')) return null
  const report = await tx.councilReport.findUnique({
    where: { id },
    select: {
      ...{ id: true, state: true, edition: true, documentNumber: true, fromOn: true, untilOn: true },
      ...{ madeByMembershipId: true, submittedByMembershipId: true },
    },
  })
  return report && { ...report, from: dayOf(report.fromOn), until: dayOf(report.untilOn) }
}
