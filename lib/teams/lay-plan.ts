import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { freeText } from '@/lib/japanese/input'
import { PlanInput } from '@/lib/plannedSessions/input'
import { insertPlanned } from '@/lib/plannedSessions/plan'
import { canPlanSession } from '@/lib/plannedSessions/policy'
import { mayBePlannedUnder } from '@/lib/plannedSessions/states'
import { lockSupport } from '@/lib/supports/lock'
import { findTeamFor } from './find'
import { canKeepTeam } from './policy'

const MOST = 20

/** The names of the sessions to be planned, one a line. */
export const LayInput = z.object({ labels: freeText().min(1, 'required').max(2000, 'tooLong') })

/**
 * Lays the usual order of an accompaniment at once: each line becomes a planned session without a day, to be filled in
 * and moved one by one. What stands in the plan already under that name is not laid again.
 */
export async function layPlan(
  tx: Tx,
  actor: Actor,
  teamId: string,
  { labels }: z.infer<typeof LayInput>,
): Promise<{ laid: number } | Refusal> {
  const team = await findTeamFor(tx, actor, teamId, canKeepTeam)
  const locked = await lockSupport(tx, team.supportId)
  if (!canPlanSession(actor, locked.consultation)) throw new NotPermitted()
  if (!mayBePlannedUnder(locked.support.state)) throw new InvalidTransition('planSession', locked.support.state)
  const named = [
    ...new Set(
      labels
        .split('\n')
        .map((label) => label.trim())
        .filter(Boolean),
    ),
  ]
  if (named.length > MOST || named.some((label) => label.length > 80)) return refuse('labels', 'tooLong')
  const known = await tx.plannedSession.findMany({
    where: { supportId: team.supportId, label: { in: named }, state: { not: 'cancelled' } },
    select: { label: true },
  })
  const fresh = named.filter((label) => !known.some((one) => one.label === label))
  for (const label of fresh) await insertPlanned(tx, actor, locked, PlanInput.parse({ label }))
  return { laid: fresh.length }
}
