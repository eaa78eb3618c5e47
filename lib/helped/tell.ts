import type { Tx } from '@/lib/db/client'
import { dateOf } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'

const BATCH = 500

type Untold = {
  partyFollowUpId: string
  pointMonths: number
  usefulness: number | null
  notUsed: boolean
  actionsTaken: string
  changes: string
  insights: string
  answeredAt: Date
}

/** Shows those who helped what the municipality has answered about their help since, each in a row of its own, and tells them of it. */
export async function tellHelpers(tx: Tx): Promise<void> {
  const untold = await tx.$queryRaw<Untold[]>`
    SELECT p.id::text AS "partyFollowUpId", e.point_months AS "pointMonths", e.usefulness, e.not_used AS "notUsed",
      e.actions_taken AS "actionsTaken", e.changes, e.insights, e.answered_at AS "answeredAt"
    FROM party_follow_ups p JOIN effects e ON e.support_id = p.support_id AND e.answered_at IS NOT NULL
    WHERE p.state <> 'scheduled' AND NOT EXISTS (
      SELECT FROM help_answers h WHERE h.party_follow_up_id = p.id AND h.point_months = e.point_months)
    ORDER BY e.answered_at, p.id LIMIT ${BATCH}`
  for (const { answeredAt, ...answer } of untold) {
    const party = await tx.partyFollowUp.findUniqueOrThrow({
      where: { id: answer.partyFollowUpId },
      select: {
        ...{ consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
        ...{ userId: true, organisationId: true, role: true },
      },
    })
    await tx.helpAnswer.createMany({
      data: { ...party, ...answer, answeredOn: dateOf(answeredAt) },
      skipDuplicates: true,
    })
    if (party.userId || party.organisationId)
      await giveNotice(tx, { kind: 'helped_answered', bureauId: party.bureauId, subjectId: answer.partyFollowUpId })
  }
}
