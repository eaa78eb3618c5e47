import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { issueLink } from '@/lib/links/issue'
import { withdrawLinks } from '@/lib/links/withdraw'
import { giveNotice } from '@/lib/notices/give-notice'
import { lockSupport } from '@/lib/supports/lock'
import { canKeepSupport } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import type { DutyLinkInput, WaiveInput } from './input'

/** Days a link to a duty works (当方設定). */
const LINK_DAYS = 30

/** Lets a duty go with the reason, which the desk alone reads; its links end. */
export async function waiveDuty(
  tx: Tx,
  actor: Actor,
  supportId: string,
  id: string,
  { reason }: z.infer<typeof WaiveInput>,
): Promise<{ id: string }> {
  const { consultation, duty } = await takeDuty(tx, actor, supportId, id, 'waiveDuty')
  await tx.duty.update({
    where: { id },
    data: { state: 'waived', waiveReason: reason, waivedByName: actor.name, version: { increment: 1 } },
    select: { id: true },
  })
  await withdrawLinks(tx, id)
  await recordEvent(tx, actor, consultation, {
    ...{ kind: 'duty_waived', audience: 'internal', subjectId: id },
    facts: { kind: duty.kind, party: duty.partyName, reason },
  })
  return { id }
}

/** Sends a link to answer a duty by, to somebody who does not sign in; the one sent before ends. Without a mailbox it is printed. */
export async function sendDutyLink(
  tx: Tx,
  actor: Actor,
  supportId: string,
  id: string,
  { name, mailbox }: z.infer<typeof DutyLinkInput>,
): Promise<{ id: string }> {
  const { consultation, duty } = await takeDuty(tx, actor, supportId, id, 'sendDutyLink')
  await withdrawLinks(tx, id)
  const { bureauId } = consultation
  const linkId = await issueLink(tx, actor, {
    ...{ purpose: 'duty', subjectId: id, organisationId: actor.organisationId, bureauId },
    ...{ recipientName: name, recipientMailbox: mailbox || null, days: LINK_DAYS },
  })
  await recordEvent(tx, actor, consultation, {
    ...{ kind: 'duty_link_sent', audience: 'internal', subjectId: id },
    facts: { kind: duty.kind, party: name },
  })
  if (mailbox) await giveNotice(tx, { kind: 'duty_link', bureauId, subjectId: linkId })
  return { id }
}

async function takeDuty(tx: Tx, actor: Actor, supportId: string, id: string, deed: string) {
  const locked = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, locked.consultation)) throw new NotPermitted()
  const duty = z.uuid().safeParse(id).success ? await tx.duty.findFirst({ where: { id, supportId } }) : null
  if (!duty) throw new NotFound()
  if (duty.state !== 'open') throw new InvalidTransition(deed, duty.state)
  return { ...locked, duty }
}
