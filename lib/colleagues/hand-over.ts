import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import { currentSection } from '@/lib/organisations/current-section'
import { recordEvent } from '@/lib/timeline/record'
import { findColleague } from './find'
import { listHeld } from './held'
import type { HandOverInput } from './input'
import type { Colleague } from './list'
import { canKeepColleagues } from './policy'

/**
 * Hands everything a colleague holds to another, or to the section 引き継ぎ: drafts, open consultations, and the contact
 * written in them where it was this colleague. Each consultation's record says so; the successor is told once.
 */
export async function handOver(
  tx: Tx,
  actor: Actor,
  membershipId: string,
  { to }: HandOverInput,
): Promise<{ id: string; moved: number } | Refusal> {
  if (!canKeepColleagues(actor)) throw new NotPermitted()
  const today = jstDate(await readClock(tx))
  const { colleague, successors } = await findColleague(tx, actor, membershipId, today)
  const successor = to === 'section' ? null : successors.find(({ id }) => id === to)
  if (successor === undefined) return refuse('to', 'choose')
  const moved = await moveHeld(tx, actor, colleague, successor)
  return { id: membershipId, moved }
}

/** Moves what somebody holds, now. `successor` null is the section. */
export async function moveHeld(
  tx: Tx,
  actor: Actor,
  colleague: Colleague,
  successor: Colleague | null,
): Promise<number> {
  const now = await readClock(tx)
  const held = await listHeld(tx, actor, colleague.id)
  if (held.length === 0) return 0
  const where = { id: { in: held.map(({ id }) => id) } }
  const contact = await contactOf(tx, colleague, successor, jstDate(now))
  await tx.consultation.updateMany({ where: { ...where, ...isContact(colleague) }, data: contact })
  await tx.consultation.updateMany({
    where,
    data: {
      holderMembershipId: successor?.id ?? null,
      holderName: successor?.name ?? '',
      lastActivityAt: now,
      updatedAt: now,
      version: { increment: 1 },
    },
  })
  await recordHandOver(tx, actor, held, { from: colleague.name, name: successor?.name ?? null })
  if (successor && actor.bureauId && successor.userId !== actor.userId)
    await giveNotice(tx, { kind: 'work_handed_over', bureauId: actor.bureauId, subjectId: successor.id })
  return held.length
}

/** Writes into each record to whom it goes, and from which day when that is not now. */
export async function recordHandOver(
  tx: Tx,
  actor: Actor,
  held: readonly { id: string }[],
  facts: { from: string; name: string | null; lastDay?: string },
) {
  const owners = await tx.consultation.findMany({
    where: { id: { in: held.map(({ id }) => id) } },
    select: { id: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
    orderBy: { id: 'asc' },
  })
  for (const consultation of owners) await recordEvent(tx, actor, consultation, { kind: 'handed_over', facts })
}

function isContact({ name, mailbox }: Colleague) {
  return { OR: [{ contactName: name }, ...(mailbox ? [{ contactMailbox: mailbox }] : [])] }
}

async function contactOf(tx: Tx, { sectionId, section }: Colleague, successor: Colleague | null, today: string) {
  if (successor)
    return {
      contactName: successor.name,
      contactPhone: successor.phone ?? '',
      contactMailbox: successor.mailbox ?? '',
    }
  const office = sectionId ? await currentSection(tx, sectionId, today) : null
  return { contactName: office?.name ?? section, contactPhone: office?.phone ?? '', contactMailbox: '' }
}
