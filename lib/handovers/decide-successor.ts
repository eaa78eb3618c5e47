import { type Actor, isDesk } from '@/lib/actor/actor'
import { moveOpenWork } from '@/lib/assignments/move-work'
import { lockAssignments, nameOfficer, readChosen } from '@/lib/assignments/name-officer'
import { planOfficer } from '@/lib/assignments/plan'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { findPlace, lockHandover } from './lock'
import { canArrange } from './policy'

/** Names at last who follows for a place that somebody looked after for the time being; the new one confirms its items afresh. */
export async function decideSuccessor(
  tx: Tx,
  actor: Actor,
  id: string,
  placeId: string,
  { successor, from }: { successor: string; from: string },
): Promise<{ id: string } | Refusal> {
  const handover = await lockHandover(tx, actor, id)
  if (!canArrange(actor, handover) || !isDesk(actor)) throw new NotPermitted()
  const place = await findPlace(tx, id, placeId)
  if (handover.state !== 'arranged' || !place.isInterim) throw new InvalidTransition('decide', handover.state)
  await lockAssignments(tx, actor.bureauId)
  const period = { from, until: null }
  const officer = await readChosen(tx, actor, 'successor', successor, period)
  if (officer instanceof Refusal) return officer
  if (officer.membershipId === handover.leaverMembershipId) return refuse('successor', 'choose')
  const interim = place.successorMembershipId
  if (place.namesOfficer) {
    const plan = await planOfficer(tx, [place.organisation], officer.membershipId, period)
    if (plan.blocked.length > 0) return refuse('from', 'assignedLater')
    await nameOfficer(tx, actor, plan, officer, { ...period, handOver: true })
  } else if (interim) {
    await moveOpenWork(tx, actor, [place.organisationId], officer, [interim], { orphans: false })
  }
  await tx.handoverPlace.updateMany({
    where: { id: placeId },
    data: {
      ...{ successorMembershipId: officer.membershipId, successorName: officer.name, isInterim: false },
      version: { increment: 1 },
    },
  })
  await tx.handoverItem.updateMany({
    where: { placeId },
    data: { state: 'pending', confirmedAt: null, confirmedByName: '', version: { increment: 1 } },
  })
  return { id }
}
