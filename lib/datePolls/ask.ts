import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { startOfJstDay } from '@/lib/japanese/dates'
import { issueLink } from '@/lib/links/issue'
import { giveNotice } from '@/lib/notices/give-notice'
import type { Member } from './members'
import type { Slot } from './slots'
import type { RespondentKind } from './states'

type Asked = {
  id: string
  members: readonly Member[]
  people: readonly { kind: RespondentKind; name: string; mailbox: string }[]
  slots: readonly Slot[]
}

/** Writes down who is asked, each with a way of one's own, and tells each alone; a link without a mailbox is printed. */
export async function askRespondents(
  tx: Tx,
  actor: Actor,
  consultation: Parameters<typeof ownedBy>[0],
  { id: pollId, members, people, slots }: Asked,
): Promise<void> {
  const owned = ownedBy(consultation)
  const { bureauId, id: consultationId } = consultation
  for (const [at, { kind, name, role, userId, organisationId }] of members.entries()) {
    const id = randomUUID()
    const who = { id, pollId, ...owned, position: at + 1, kind, name, role, userId, organisationId }
    await tx.datePollRespondent.createMany({ data: who })
    if (kind !== 'bureau') await giveNotice(tx, { kind: 'poll_opened', bureauId, consultationId, subjectId: id })
  }
  const days = await daysOfLink(tx, slots)
  for (const [at, { kind, name, mailbox }] of people.entries()) {
    const id = randomUUID()
    const linkId = await issueLink(tx, actor, {
      ...{ purpose: 'date_poll', subjectId: id, organisationId: actor.organisationId, bureauId },
      ...{ recipientName: name, recipientMailbox: mailbox || null, days },
    })
    const position = members.length + at + 1
    await tx.datePollRespondent.createMany({ data: { id, pollId, ...owned, position, kind, name, mailbox, linkId } })
    if (mailbox) await giveNotice(tx, { kind: 'poll_asked', bureauId, subjectId: linkId })
  }
}

/**
 * A poll's link lives until the last candidate day has passed: answers may be changed until the closing day, and afterwards it
 * shows which date was decided. It is not used up by the first answer.
 */
async function daysOfLink(tx: Tx, slots: readonly Slot[]): Promise<number> {
  const now = await readClock(tx)
  const last = slots
    .map(({ day }) => day)
    .sort()
    .at(-1)
  return last ? Math.ceil((startOfJstDay(last).getTime() - now.getTime()) / 86_400_000) + 1 : 1
}
