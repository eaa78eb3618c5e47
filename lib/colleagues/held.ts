import type { Actor } from '@/lib/actor/actor'
import { OPEN_STATES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'

/** What moves when somebody goes: drafts and open consultations. What is completed keeps who did it. */
export function stillOpen(actor: Actor) {
  return { askingOrganisationId: actor.organisationId, state: { in: ['draft', ...OPEN_STATES] } }
}

/** The drafts and open consultations that a colleague holds, the latest first. */
export async function listHeld(tx: Tx, actor: Actor, membershipId: string) {
  return await tx.consultation.findMany({
    where: { ...stillOpen(actor), holderMembershipId: membershipId },
    orderBy: [{ lastActivityAt: 'desc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, number: true, title: true, state: true, form: true, sectionName: true, waitingOn: true },
  })
}

/** How many drafts and open consultations each colleague holds, by post. */
export async function countHeld(tx: Tx, actor: Actor): Promise<ReadonlyMap<string, number>> {
  const groups = await tx.consultation.groupBy({
    by: ['holderMembershipId'],
    where: { ...stillOpen(actor), holderMembershipId: { not: null } },
    _count: { _all: true },
  })
  return new Map(groups.map(({ holderMembershipId, _count }) => [holderMembershipId ?? '', _count._all]))
}
