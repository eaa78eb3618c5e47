import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { issueAnswerLink } from '@/lib/followUps/issue-answer-link'
import { isAnswerable } from '@/lib/followUps/policy'
import { dateOf, dayOf } from '@/lib/japanese/day'
import { withdrawLinks } from '@/lib/links/withdraw'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import type { HelperLinkInput } from './input'

/**
 * Issues a new link to somebody who helped and has not answered, with an account or without: the one before no longer works.
 * It is mailed to the mailbox the desk names, else to the one known, and stands on the desk's page to be handed over.
 */
export async function issuePartyLinkAgain(
  tx: Tx,
  actor: Actor,
  id: string,
  { mailbox: named }: z.infer<typeof HelperLinkInput>,
): Promise<void> {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT 1 FROM party_follow_ups WHERE id = ${id}::uuid FOR UPDATE`
  const party = await tx.partyFollowUp.findUnique({
    where: { id },
    select: {
      ...{ state: true, mailbox: true, partyName: true, closesOn: true },
      ...{ consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
    },
  })
  if (!party) throw new NotFound()
  const { bureauId, partyName, consultationId, ...rest } = party
  const mailbox = named || party.mailbox
  if (!isDesk(actor) || actor.bureauId !== bureauId) throw new NotPermitted()
  const now = await readClock(tx)
  if (!isAnswerable(party, dateOf(now))) throw new InvalidTransition('issueLink', party.state)
  await withdrawLinks(tx, id)
  const order = { purpose: 'party_follow_up', subjectId: id, bureauId, closesOn: dayOf(rest.closesOn), now } as const
  const linkId = await issueAnswerLink(tx, order, { name: partyName, mailbox: mailbox || null })
  if (mailbox) await giveNotice(tx, { kind: 'helped_link', bureauId, subjectId: linkId })
  const consultation = { id: consultationId, bureauId, ...rest }
  await recordEvent(tx, actor, consultation, {
    ...{ kind: 'party_link_issued', audience: 'internal', subjectId: id, facts: { party: partyName } },
  })
}
