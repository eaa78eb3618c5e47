import type { Tx } from '@/lib/db/client'
import type { Addressee } from './addressees'
import type { NoticeKind } from './kinds'
import type { Matter } from './read-matter'
import { MAIL_WAYS, topicOf, usualWay, type Way } from './topics'

/**
 * How one addressee is told: as the person chose, else as is usual. Mailboxes of offices and contacts without an account
 * always get their mail; nobody without a mailbox does. Of a consultation somebody does not want to hear of, only its named officer is told, when it falls due.
 */
export async function wayOf(tx: Tx, kind: NoticeKind, to: Addressee, matter: Matter): Promise<Way> {
  const way = await chosenWay(tx, kind, to, matter)
  return to.address === '' ? { ...way, byMail: 'none' } : way
}

async function chosenWay(tx: Tx, kind: NoticeKind, to: Addressee, matter: Matter): Promise<Way> {
  if (!to.userId) return { inPortal: false, byMail: 'at_once' }
  const topic = topicOf(kind)
  if (await isMuted(tx, to.userId, matter)) {
    const isWarned = topic === 'due' && (await isNamedOfficer(tx, to.userId, matter))
    if (!isWarned) return { inPortal: false, byMail: 'none' }
  }
  const chosen = await tx.noticeSetting.findUnique({
    where: { userId_topic: { userId: to.userId, topic } },
    select: { inPortal: true, byMail: true },
  })
  const byMail = MAIL_WAYS.find((way) => way === chosen?.byMail)
  return chosen && byMail ? { inPortal: chosen.inPortal, byMail } : usualWay(to.side, topic)
}

async function isMuted(tx: Tx, userId: string, { consultations }: Matter): Promise<boolean> {
  const ids = consultations.map(({ id }) => id)
  if (ids.length === 0) return false
  return (await tx.noticeMute.count({ where: { userId, consultationId: { in: ids } } })) === ids.length
}

async function isNamedOfficer(tx: Tx, userId: string, { consultations }: Matter): Promise<boolean> {
  const ids = consultations.flatMap(({ officerMembershipId }) => officerMembershipId ?? [])
  return (await tx.membership.count({ where: { id: { in: ids }, userId } })) > 0
}
