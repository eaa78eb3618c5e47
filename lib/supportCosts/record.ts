import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'
import { endNoCost } from './end-no-cost'
import type { CostInput } from './input'
import { lockToKeep } from './lock'

/** 費用の記録: an amount the bureau spent on a support. That nothing was spent, said before, no longer stands then. */
export async function recordCost(
  tx: Tx,
  actor: Actor,
  supportId: string,
  { spentOn, ...input }: CostInput,
): Promise<{ id: string } | Refusal> {
  const { support, consultation } = await lockToKeep(tx, actor, supportId)
  const now = await readClock(tx)
  if (spentOn > jstDate(now)) return refuse('spentOn', 'past')
  await endNoCost(tx, actor, supportId, now)
  const id = randomUUID()
  await tx.supportCost.createMany({
    data: {
      ...{ id, supportId, ...ownedBy(consultation), ...input, spentOn: dateColumn(spentOn) },
      ...{ recordedByName: actor.name, recordedAt: now },
    },
  })
  const facts = { menu: support.menu.name }
  await recordEvent(tx, actor, consultation, { kind: 'cost_recorded', audience: 'internal', subjectId: id, facts })
  return { id }
}

/** 費用なしの記録: that nothing was spent on a support, so that it does not count as unknown. InvalidTransition where something is on record. */
export async function recordNoCost(tx: Tx, actor: Actor, supportId: string): Promise<{ id: string }> {
  const { support, consultation } = await lockToKeep(tx, actor, supportId)
  const known = await tx.supportCost.count({ where: { supportId, withdrawnAt: null } })
  const paid = await tx.dispatchFee.count({ where: { supportId } })
  if (known + paid > 0) throw new InvalidTransition('recordNoCost', support.state)
  const [id, now] = [randomUUID(), await readClock(tx)]
  await tx.supportCost.createMany({
    data: {
      ...{ id, supportId, ...ownedBy(consultation), kind: 'none', yen: 0, spentOn: dateColumn(jstDate(now)) },
      ...{ recordedByName: actor.name, recordedAt: now },
    },
  })
  const facts = { menu: support.menu.name }
  await recordEvent(tx, actor, consultation, { kind: 'cost_none', audience: 'internal', subjectId: id, facts })
  return { id }
}
