import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { lockByNumber, lockConsultation } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'
import type { PlanDecisionInput, PlanItemChange, PlanItemInput } from './input'
import { canAddPlanItems, canKeepPlanItems } from './policy'

/** Writes down what is to be taken from the results of a case into a plan; by the desk on behalf of whoever asked, and its entry says so. */
export async function addPlanItem(tx: Tx, actor: Actor, number: string, input: PlanItemInput): Promise<{ id: string }> {
  const consultation = await lockByNumber(tx, number)
  if (!canAddPlanItems(actor, consultation)) throw new NotPermitted()
  const byDesk = isDesk(actor)
  const id = randomUUID()
  const now = await readClock(tx)
  const dueOn = dateColumn(input.dueOn)
  await tx.planItem.createMany({
    data: { ...ownedBy(consultation), ...input, id, dueOn, byDesk, writtenByName: actor.name, writtenAt: now },
  })
  const facts = { action: input.what, on: input.dueOn, ...(byDesk ? { side: 'desk' } : {}) }
  await recordEvent(tx, actor, consultation, { kind: 'plan_item_added', subjectId: id, facts })
  await touch(tx, consultation.id, now)
  return { id }
}

/** Changes an item. A new deadline is reminded of anew. InvalidTransition when somebody else changed it first. */
export async function changePlanItem(tx: Tx, actor: Actor, id: string, change: PlanItemChange): Promise<void> {
  const { item } = await lockItem(tx, actor, id)
  if (item.version !== change.version) throw new InvalidTransition('edit', item.state, textsOf(item))
  const { version: _, ...input } = change
  const again = dayOf(item.dueOn) === input.dueOn ? {} : { remindedAt: null }
  await tx.planItem.updateMany({
    where: { id },
    data: { ...input, ...again, dueOn: dateColumn(input.dueOn), version: { increment: 1 } },
  })
}

/** Says what became of an item: in the plan, left out, or considered again. */
export async function decidePlanItem(tx: Tx, actor: Actor, id: string, decision: PlanDecisionInput): Promise<void> {
  const { item, consultation } = await lockItem(tx, actor, id)
  if (item.version !== decision.version)
    throw new InvalidTransition('edit', item.state, { decidedWords: item.decidedWords })
  const { state, decidedWords } = decision
  const isOpen = state === 'considering'
  const decidedOn = isOpen ? null : dateColumn(decision.decidedOn)
  await tx.planItem.updateMany({
    where: { id },
    data: { state, decidedOn, decidedWords, decidedByName: isOpen ? '' : actor.name, version: { increment: 1 } },
  })
  const facts = { action: item.what, way: state }
  await recordEvent(tx, actor, consultation, { kind: 'plan_item_decided', subjectId: id, facts })
  await touch(tx, consultation.id, await readClock(tx))
}

async function lockItem(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const found = await tx.planItem.findUnique({ where: { id }, select: { consultationId: true } })
  if (!found) throw new NotFound()
  const consultation = await lockConsultation(tx, found.consultationId)
  if (!canKeepPlanItems(actor, consultation)) throw new NotPermitted()
  return { consultation, item: await tx.planItem.findUniqueOrThrow({ where: { id } }) }
}

type Kept = { what: string; result: string; planName: string; ownerName: string; dueOn: Date }

/** An item as the fields of its form show it. */
export function textsOf({ what, result, planName, ownerName, dueOn }: Kept): Record<string, string> {
  return { what, result, planName, ownerName, dueOn: dayOf(dueOn) }
}
