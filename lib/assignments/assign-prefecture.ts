import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { findAskingOrganisation } from './asking-organisation'
import type { PrefectureInput } from './input'
import { lockAssignments, nameOfficer, readChosen } from './name-officer'
import { planPrefecture } from './plan-prefecture'
import { canAssign } from './policy'

/** Names one officer for a whole prefecture in one go, all or nothing, and only when it still is what the preview showed. */
export async function assignPrefecture(
  tx: Tx,
  actor: Actor,
  code: string,
  input: PrefectureInput,
): Promise<{ code: string; changed: number; handedOver: number } | Refusal> {
  const prefecture = await findAskingOrganisation(tx, actor, code)
  if (prefecture.kind !== 'prefecture') throw new NotFound()
  if (!canAssign(actor, prefecture) || !isDesk(actor)) throw new NotPermitted()
  const officer = await readChosen(tx, actor, 'officer', input.officer, input)
  if (officer instanceof Refusal) return officer
  await lockAssignments(tx, actor.bureauId)
  const plan = await planPrefecture(tx, actor, code, officer.membershipId, input)
  if (plan.changes.length !== input.changes) return refuse('', 'changedMeanwhile')
  return { code, changed: plan.changes.length, ...(await nameOfficer(tx, actor, plan, officer, input)) }
}
