import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { StepChangeInput, StepInput } from './input'
import { canKeepLadders } from './policy'
import { isOfFollowUps } from './steps'

/** Adds a step to the ladder for a kind of party, under one menu or all. One step a day in each ladder. */
export async function addStep(tx: Tx, actor: Actor, input: StepInput): Promise<{ id: string } | Refusal> {
  if (!canKeepLadders(actor)) throw new NotPermitted()
  await takeLadders(tx, actor.bureauId)
  if (input.menuKey && (await tx.menu.count({ where: { key: input.menuKey } })) === 0)
    return refuse('menuKey', 'choose')
  return await put(tx, actor, input)
}

/** Changes a step: the old one ends and stays on record, the new one begins now. InvalidTransition when somebody changed or ended it meanwhile. */
export async function changeStep(
  tx: Tx,
  actor: Actor,
  id: string,
  { afterDays, act }: StepChangeInput,
): Promise<{ id: string } | Refusal> {
  if (!canKeepLadders(actor)) throw new NotPermitted()
  await takeLadders(tx, actor.bureauId)
  const step = await endOne(tx, actor, id)
  return await put(tx, actor, { menuKey: step.menuKey, party: step.party, afterDays, act })
}

/** Takes a step out of its ladder. A menu's own ladder without any step gives way to the one for all menus. */
export async function endStep(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  if (!canKeepLadders(actor)) throw new NotPermitted()
  await takeLadders(tx, actor.bureauId)
  await endOne(tx, actor, id)
  return { id }
}

/** One manager at a time changes the ladders of a bureau. */
async function takeLadders(tx: Tx, bureauId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`ladders ${bureauId}`}, 0))`
}

type Placed = { menuKey: string | null; party: string; afterDays: number; act: string }

async function put(tx: Tx, actor: Actor & { bureauId: string }, { menuKey, party, afterDays, act }: Placed) {
  const { bureauId } = actor
  if (isOfFollowUps(party) && menuKey !== null) return refuse('menuKey', 'ladderForAllMenus')
  if (isOfFollowUps(party) && act !== 'remind') return refuse('act', 'ladderReminds')
  const place = { bureauId, menuKey, party, afterDays }
  if ((await tx.chasingStep.count({ where: { ...place, endedAt: null } })) > 0) return refuse('afterDays', 'stepTaken')
  const addedAt = await readClock(tx)
  return await tx.chasingStep.create({
    data: { ...place, act, addedAt, addedByName: actor.name },
    select: { id: true },
  })
}

async function endOne(tx: Tx, actor: Actor, id: string) {
  const step = z.uuid().safeParse(id).success
    ? await tx.chasingStep.findUnique({ where: { id }, select: { menuKey: true, party: true, endedAt: true } })
    : null
  if (!step) throw new NotFound()
  if (step.endedAt) throw new InvalidTransition('changeStep', 'ended')
  await tx.chasingStep.updateMany({
    where: { id },
    data: { endedAt: await readClock(tx), endedByName: actor.name },
  })
  return step
}
