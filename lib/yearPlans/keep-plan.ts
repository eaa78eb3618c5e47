import { randomUUID } from 'node:crypto'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { PlanChange, PlanInput } from './input'
import { lockPlan } from './lock'

/** Begins a plan of a fiscal year as a draft; a bureau may have several by name, for its sections. */
export async function addPlan(tx: Tx, actor: Actor, input: PlanInput): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const id = randomUUID()
  const made = { madeByName: actor.name, madeAt: await readClock(tx) }
  const { count } = await tx.yearPlan.createMany({
    data: { ...input, ...made, id, bureauId: actor.bureauId },
    skipDuplicates: true,
  })
  return count === 0 ? refuse('name', 'planThere') : { id }
}

/** Renames a plan, writes its footnotes, makes it the one in force, opens its public rows to everybody. */
export async function changePlan(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, isCurrent, ...change }: PlanChange,
): Promise<{ id: string } | Refusal> {
  const plan = await lockPlan(tx, actor, id)
  if (plan.version !== version) throw new InvalidTransition('edit', plan.state, { name: plan.name, note: plan.note })
  const { bureauId, fiscalYear } = plan
  const same = { bureauId, fiscalYear, name: change.name, id: { not: id } }
  if ((await tx.yearPlan.count({ where: same })) > 0) return refuse('name', 'planThere')
  const state = isCurrent ? 'current' : 'draft'
  await tx.yearPlan.updateMany({ where: { id }, data: { ...change, state, version: version + 1 } })
  return { id }
}
