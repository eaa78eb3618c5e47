import type { Actor } from '@/lib/actor/actor'
import { namedBy } from '@/lib/consultations/named'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { readHolder } from './holder'
import { canTakeOver } from './policy'

/** A draft or consultation that one may take over, and who holds it now; null when there is none, or not for this person. */
export async function readTakeable(tx: Tx, actor: Actor, name: string) {
  const named = namedBy(name)
  if (!named) return null
  const found = await tx.consultation.findFirst({
    where: { ...named, askingOrganisationId: actor.organisationId },
    select: {
      number: true,
      title: true,
      state: true,
      version: true,
      askingOrganisationId: true,
      draftingOrganisationId: true,
      holderMembershipId: true,
      sectionId: true,
      sectionName: true,
    },
  })
  if (!found || !canTakeOver(actor, found)) return null
  const { name: holder, section, membershipId } = await readHolder(tx, found, jstDate(await readClock(tx)))
  const { number, title, version } = found
  return { number, title, version, holder, section, isOwn: membershipId === actor.membershipId }
}
