import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'
import type { CostCorrection, CostWithdrawal } from './input'
import { lockCost } from './lock'

type Kept = { kind: string; yen: number; spentOn: Date; note: string }

/** An amount as the fields of its form show it. */
export function textsOf({ kind, yen, spentOn, note }: Kept): Record<string, string> {
  return { kind, yen: String(yen), spentOn: dayOf(spentOn), note }
}

/** Corrects an amount. InvalidTransition, with what now stands, when somebody else did so first; that nothing was spent can only be taken back. */
export async function correctCost(
  tx: Tx,
  actor: Actor,
  { supportId, costId }: { supportId: string; costId: string },
  { version: seen, spentOn, ...input }: CostCorrection,
): Promise<{ id: string } | Refusal> {
  const { support, consultation, cost } = await lockCost(tx, actor, supportId, costId)
  if (cost.version !== seen) throw new InvalidTransition('edit', 'changed', textsOf(cost))
  if (cost.kind === 'none') throw new InvalidTransition('changeCost', 'none')
  if (spentOn > jstDate(await readClock(tx))) return refuse('spentOn', 'past')
  await tx.supportCost.updateMany({
    where: { id: costId },
    data: { ...input, spentOn: dateColumn(spentOn), version: { increment: 1 } },
  })
  const facts = { menu: support.menu.name }
  await recordEvent(tx, actor, consultation, { kind: 'cost_changed', audience: 'internal', subjectId: costId, facts })
  return { id: supportId }
}

/** Takes an amount, or that nothing was spent, back with a reason; it stays on record and counts no more. */
export async function withdrawCost(
  tx: Tx,
  actor: Actor,
  { supportId, costId }: { supportId: string; costId: string },
  { version: seen, withdrawReason }: CostWithdrawal,
): Promise<{ id: string }> {
  const { support, consultation, cost } = await lockCost(tx, actor, supportId, costId)
  if (cost.version !== seen) throw new InvalidTransition('edit', 'changed', textsOf(cost))
  const withdrawnAt = await readClock(tx)
  await tx.supportCost.updateMany({
    where: { id: costId },
    data: { withdrawnAt, withdrawnByName: actor.name, withdrawReason, version: { increment: 1 } },
  })
  const facts = { menu: support.menu.name }
  await recordEvent(tx, actor, consultation, { kind: 'cost_withdrawn', audience: 'internal', subjectId: costId, facts })
  return { id: supportId }
}
