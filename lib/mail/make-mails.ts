import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { findAddressees } from '@/lib/notices/addressees'
import { enterNotice } from '@/lib/notices/enter-notice'
import { NOTICE_KINDS, type NoticeKind } from '@/lib/notices/kinds'
import { type Matter, readMatter } from '@/lib/notices/read-matter'
import { wayOf } from '@/lib/notices/way-of'
import { isPending } from '@/lib/requests/states'
import { pathFor } from './links'
import { readSender } from './read-sender'
import { isAddress, oneLine } from './safe-text'
import { writeMail } from './write-mail'

/**
 * Writes one mail for each person a notice is for and hands them to be sent. Done twice, it adds nothing:
 * a notice reaches a mailbox once.
 */
export async function makeMails(tx: Tx, noticeId: string): Promise<void> {
  const notice = await tx.notice.findUnique({ where: { id: noticeId } })
  const kind = NOTICE_KINDS.find((known) => known === notice?.kind)
  if (!notice || !kind) return
  const matter = await readMatter(tx, notice)
  if (isSettled(kind, matter)) return
  if (notice.kind === 'message_to_municipality' && notice.subjectId && !(await isStillSaid(tx, notice.subjectId)))
    return
  const now = await readClock(tx)
  const from = await readSender(tx, notice.bureauId, matter)
  for (const to of await findAddressees(tx, { kind, bureauId: notice.bureauId }, matter, now)) {
    const way = await wayOf(tx, kind, to, matter)
    const number = matter.consultations[0]?.number ?? ''
    if (to.userId)
      await enterNotice(
        tx,
        { userId: to.userId, noticeId, bureauId: notice.bureauId, kind, number, path: pathFor(kind, to, matter) },
        way,
      )
    if (way.byMail !== 'at_once') continue
    const id = randomUUID()
    const isWritable = isAddress(to.address)
    const { count } = await tx.mail.createMany({
      data: {
        ...{ id, noticeId, bureauId: notice.bureauId, recipientUserId: to.userId, recipientName: oneLine(to.name) },
        ...{ address: isWritable ? to.address.toLowerCase() : oneLine(to.address), locale: to.locale },
        ...writeMail(kind, to, matter, from),
        ...(isWritable ? {} : { state: 'failed', failure: 'address' }),
      },
      skipDuplicates: true,
    })
    if (count === 1 && isWritable)
      await tx.$executeRaw`SELECT app.enqueue('mail', ${JSON.stringify({ mailId: id })}::jsonb)`
  }
}

/** A question, request or duty that was answered, or a draft or entry that was sent, before the mail about it was written needs none. */
function isSettled(kind: NoticeKind, matter: Matter): boolean {
  const { question, questionnaire, draft, request, programme, duty } = matter
  if (kind.startsWith('council_report_')) return isCouncilSettled(kind, matter)
  if (kind === 'follow_up_asked' || kind === 'follow_up_reminder') return questionnaire?.state !== 'asked'
  if (kind === 'entry_reminder' || kind === 'collection_reminder') return programme === null
  if (kind === 'draft_left') return draft === null
  if (kind === 'duty_reminder' || kind === 'duty_overdue') return duty?.state !== 'open'
  if (kind === 'request_reminder' || kind === 'request_unanswered') return !isPending(request?.state ?? '')
  return (kind === 'question_asked' || kind === 'question_reminder') && question !== null && question.state !== 'open'
}

/** A report to the council that was decided on, given back or thrown away meanwhile. */
function isCouncilSettled(kind: NoticeKind, { council }: Matter): boolean {
  return council === null || (kind === 'council_report_submitted' && council.state !== 'in_approval')
}

/** A reply that was taken back is told to nobody; one that stands can be found by the search from now on. */
async function isStillSaid(tx: Tx, entryId: string): Promise<boolean> {
  const entry = await tx.dialogueEntry.findUnique({ where: { id: entryId }, select: { recalledAt: true } })
  await tx.$executeRaw`SELECT app.open_to_search(${entryId}::uuid)`
  return entry?.recalledAt === null
}
