import type { Tx } from '@/lib/db/client'
import { issueAnswerLink } from '@/lib/followUps/issue-answer-link'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateOf } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { isThere, REACHED } from './reach'

const BATCH = 500

/** Days a link to the municipality's answer works (当方設定). */
const OPEN_DAYS = 60

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

/**
 * Shows those who helped what the municipality has answered about their help since, each in a row of its own, and tells them of it.
 * Where an advisor helped, how useful it was called and what was noticed is a word on the advisor: nobody else who helped is shown it.
 */
export async function tellHelpers(tx: Tx, now: Date): Promise<void> {
  const untold = await tx.$queryRaw<Untold[]>`
    SELECT p.id::text AS "partyFollowUpId", e.point_months AS "pointMonths", CASE WHEN mine THEN e.usefulness END AS usefulness,
      e.not_used AND mine AS "notUsed", e.actions_taken AS "actionsTaken", e.changes,
      CASE WHEN mine THEN e.insights ELSE '' END AS insights, e.answered_at AS "answeredAt"
    FROM party_follow_ups p JOIN effects e ON e.support_id = p.support_id AND e.answered_at IS NOT NULL
      CROSS JOIN LATERAL (SELECT p.role = 'advisor' OR NOT EXISTS (SELECT FROM party_follow_ups a WHERE a.support_id = p.support_id AND a.role = 'advisor') AS mine) whose
    WHERE p.state <> 'scheduled' AND NOT EXISTS (
      SELECT FROM help_answers h WHERE h.party_follow_up_id = p.id AND h.point_months = e.point_months)
    ORDER BY e.answered_at, p.id LIMIT ${BATCH}`
  for (const { answeredAt, ...answer } of untold) {
    const { id, partyName, mailbox, ...party } = await tx.partyFollowUp.findUniqueOrThrow({
      where: { id: answer.partyFollowUpId },
      select: REACHED,
    })
    await tx.helpAnswer.createMany({
      data: { ...party, ...answer, answeredOn: dateOf(answeredAt) },
      skipDuplicates: true,
    })
    if (await isThere(tx, { id, partyName, ...party }, now))
      await giveNotice(tx, { kind: 'helped_answered', bureauId: party.bureauId, subjectId: id })
    else await bringLink(tx, { id, partyName, mailbox, bureauId: party.bureauId }, now)
  }
}

type Unseen = { id: string; partyName: string; mailbox: string; bureauId: string }

/** Whoever has no account reads it, and thanks or objects, by a link of its own: mailed where a mailbox is known, else for the desk to hand over. */
async function bringLink(tx: Tx, { id, partyName, mailbox, bureauId }: Unseen, now: Date): Promise<void> {
  const last = await tx.oneTimeLink.findFirst({
    where: { purpose: 'party_follow_up', subjectId: id, recipientMailbox: { not: null } },
    orderBy: [{ issuedAt: 'desc' }, { id: 'asc' }],
    select: { recipientMailbox: true },
  })
  const to = { name: partyName, mailbox: (last?.recipientMailbox ?? mailbox) || null }
  const closesOn = addDays(jstDate(now), OPEN_DAYS)
  const linkId = await issueAnswerLink(tx, { purpose: 'party_follow_up', subjectId: id, bureauId, closesOn, now }, to)
  if (to.mailbox) await giveNotice(tx, { kind: 'helped_answer_link', bureauId, subjectId: linkId })
}
