import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'

const DAY = 86_400_000
const MOST = 500

/** The day's round of the network: memberships asked to go on or ended, needs and offers about to run out. */
export async function goRoundNetwork(tx: Tx, now: Date): Promise<void> {
  await askForRenewal(tx, now)
  await endMemberships(tx)
  await nudgePosts(tx, now)
}

type Due = { id: string; bureauId: string }

/** Asks a member, once a year, whether it goes on. */
async function askForRenewal(tx: Tx, now: Date) {
  const due = await tx.$queryRaw<Due[]>`
    SELECT m.organisation_id::text AS id, m.bureau_id::text AS "bureauId" FROM network_members m
    LEFT JOIN network_settings s ON s.bureau_id = m.bureau_id
    WHERE m.state = 'active' AND m.renewal_asked_on IS NULL AND m.valid_until BETWEEN app.today() AND app.today() + coalesce(s.renewal_ask_days, 30)
    ORDER BY m.valid_until LIMIT ${MOST}`
  for (const { id, bureauId } of due) {
    await tx.networkMember.updateMany({
      where: { organisationId: id },
      data: { renewalAskedOn: dateColumn(jstDate(now)) },
    })
    await giveNotice(tx, { kind: 'network_renewal_asked', bureauId, subjectId: id })
  }
}

/** Who did not go on is no member from the day after; it is told, and may still renew. */
async function endMemberships(tx: Tx) {
  const over = await tx.$queryRaw<Due[]>`
    SELECT organisation_id::text AS id, bureau_id::text AS "bureauId" FROM network_members
    WHERE state = 'active' AND valid_until < app.today() ORDER BY valid_until LIMIT ${MOST}`
  for (const { id, bureauId } of over) {
    await tx.networkMember.updateMany({ where: { organisationId: id, state: 'active' }, data: { state: 'lapsed' } })
    await giveNotice(tx, { kind: 'network_lapsed', bureauId, subjectId: id })
  }
}

type Ending = Due & { expiresOn: Date; organisationId: string; name: string | null; mailbox: string | null }

/** Reminds, once, of a need or an offer about to run out, by a link whose button renews it. */
async function nudgePosts(tx: Tx, now: Date) {
  const ending = await tx.$queryRaw<Ending[]>`
    SELECT p.id::text, p.bureau_id::text AS "bureauId", p.expires_on AS "expiresOn", coalesce(p.offered_by_id, w.organisation_id)::text AS "organisationId",
      coalesce(c.name, q.contact_name) AS name, coalesce(c.mailbox, nullif(q.contact_mailbox, '')) AS mailbox
    FROM network_posts p LEFT JOIN network_need_owners w ON w.post_id = p.id
    LEFT JOIN network_contacts c ON c.organisation_id = coalesce(p.offered_by_id, w.organisation_id) AND w.consultation_id IS NULL
    LEFT JOIN consultations q ON q.id = w.consultation_id
    LEFT JOIN network_settings s ON s.bureau_id = p.bureau_id
    WHERE p.state = 'published' AND p.nudged_on IS NULL AND p.expires_on BETWEEN app.today() AND app.today() + coalesce(s.nudge_days, 14)
    ORDER BY p.expires_on LIMIT ${MOST}`
  for (const { id, bureauId, organisationId, expiresOn, name, mailbox } of ending) {
    await tx.networkPost.updateMany({ where: { id }, data: { nudgedOn: dateColumn(jstDate(now)) } })
    if (!mailbox) continue
    const desk = await tx.bureauSettings.findUniqueOrThrow({ where: { bureauId }, select: { deskName: true } })
    const linkId = randomUUID()
    await tx.oneTimeLink.createMany({
      data: {
        ...{
          id: linkId,
          purpose: 'network_renewal',
          subjectId: id,
          organisationId,
          bureauId,
          issuedByName: desk.deskName,
        },
        ...{
          recipientName: name ?? '',
          recipientMailbox: mailbox,
          issuedAt: now,
          expiresAt: new Date(expiresOn.getTime() + 30 * DAY),
        },
      },
    })
    await giveNotice(tx, { kind: 'network_post_ending', bureauId, subjectId: linkId })
  }
}
