import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { createSection, staffOf } from '@/tests/factories/people'

/** A town with a section, its account manager, a colleague who works on consultations and another one. */
export async function aTown() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const section = await createSection(municipality, { mailbox: 'korei@town.test' })
  const keeper = await staffOf(municipality, { section, isAccountManager: true, name: '管理 花子' })
  const leaver = await staffOf(municipality, { section, name: '異動 太郎', mailbox: 'taro@town.test' })
  const successor = await staffOf(municipality, { section, name: '後任 次郎', mailbox: 'jiro@town.test' })
  return { bureau, municipality, section, keeper, leaver, successor }
}

/** Who holds a consultation, who is its contact, and what its record says of that. */
export async function readHeld(actor: Actor, id: string) {
  return await asActor(actor, async (tx) => {
    const found = await tx.consultation.findUniqueOrThrow({
      where: { id },
      select: {
        version: true,
        holderMembershipId: true,
        holderName: true,
        contactName: true,
        contactMailbox: true,
        sectionName: true,
      },
    })
    const events = await tx.timelineEntry.findMany({
      where: { consultationId: id, kind: { in: ['taken_over', 'handed_over'] } },
      orderBy: { id: 'asc' },
      select: { kind: true, actorName: true, facts: true },
    })
    return { ...found, events }
  })
}

/** Ends a post as an administrator would, without a word about who goes on. */
export async function endPostOf({ membershipId }: Actor, day: string) {
  await ownerQuery('UPDATE memberships SET valid_until = $2 WHERE id = $1', [membershipId, day])
}
