import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { LockedConsultation } from '@/lib/consultations/lock'
import { lockNamed } from '@/lib/consultations/named'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { currentSection } from '@/lib/organisations/current-section'
import { recordEvent } from '@/lib/timeline/record'
import type { TakeOverInput } from './input'
import { canTakeOver } from './policy'

/**
 * Takes a draft or consultation over from a colleague 引き取る: one becomes its contact, and the mails follow.
 * The record says from whom; not over what the colleague has changed since one looked.
 */
export async function takeOver(
  tx: Tx,
  actor: Actor,
  name: string,
  { version }: z.infer<typeof TakeOverInput>,
): Promise<{ name: string }> {
  const consultation = await lockNamed(tx, name)
  if (!canTakeOver(actor, consultation)) throw new NotPermitted()
  const place = { name: consultation.number ?? consultation.id }
  if (consultation.holderMembershipId === actor.membershipId) return place
  if (consultation.version !== version) throw new InvalidTransition('takeOver', consultation.state)
  const now = await readClock(tx)
  await tx.consultation.update({
    where: { id: consultation.id },
    data: {
      holderMembershipId: actor.membershipId,
      holderName: actor.name,
      ...(await ownContact(tx, actor)),
      ...(await ownSection(tx, actor, consultation, jstDate(now))),
      lastActivityAt: now,
      updatedAt: now,
      version: { increment: 1 },
    },
    select: { id: true },
  })
  const facts = { name: actor.name, from: consultation.holderName || consultation.contactName }
  await recordEvent(tx, actor, consultation, { kind: 'taken_over', facts })
  return place
}

async function ownContact(tx: Tx, actor: Actor) {
  const me = await tx.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { phone: true, mailbox: true } })
  return { contactName: actor.name, contactPhone: me.phone ?? '', contactMailbox: me.mailbox ?? '' }
}

/** One's own section answers from now on. A received consultation keeps the name of the section that sent it. */
async function ownSection(tx: Tx, actor: Actor, { state }: LockedConsultation, today: string) {
  const section = actor.sectionId ? await currentSection(tx, actor.sectionId, today) : null
  if (!section) return {}
  return { sectionId: section.id, ...(state === 'draft' ? { sectionName: section.name } : {}) }
}
