import type { Actor } from '@/lib/actor/actor'
import { isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { findAskingOrganisation } from './asking-organisation'
import type { OfficerInput } from './input'
import { lockAssignments, nameOfficer, readChosen } from './name-officer'
import { planOfficer } from './plan'
import { canAssign } from './policy'

/**
 * Names the officer 担当者 of one municipality or prefecture, from date to date. The one before goes the day before;
 * an arrangement already made for later is never overwritten in silence.
 */
export async function assignOfficer(
  tx: Tx,
  actor: Actor,
  code: string,
  input: OfficerInput,
): Promise<{ code: string; handedOver: number } | Refusal> {
  const organisation = await findAskingOrganisation(tx, actor, code)
  if (!canAssign(actor, organisation) || !isDesk(actor)) throw new NotPermitted()
  const officer = await readChosen(tx, actor, 'officer', input.officer, input)
  if (officer instanceof Refusal) return officer
  await lockAssignments(tx, actor.bureauId)
  const plan = await planOfficer(tx, [organisation], officer.membershipId, input)
  if (plan.blocked.length > 0) return refuse('until', 'assignedLater')
  if (plan.unchanged.length > 0) return refuse('officer', 'nothingToChange')
  return { code, ...(await nameOfficer(tx, actor, plan, officer, input)) }
}
