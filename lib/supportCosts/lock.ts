import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type LockedSupport, lockSupport } from '@/lib/supports/lock'
import { canKeepCosts, mayCost } from './policy'

/** Takes a support, with its consultation, to keep its costs. NotPermitted outside the bureau's desk, InvalidTransition while nobody has agreed to it. */
export async function lockToKeep(tx: Tx, actor: Actor, supportId: string): Promise<LockedSupport> {
  const locked = await lockSupport(tx, supportId)
  if (!canKeepCosts(actor, locked.consultation)) throw new NotPermitted()
  if (!mayCost(locked.support.state)) throw new InvalidTransition('recordCost', locked.support.state)
  return locked
}

/** The same with one of its costs that stands; NotFound for one of another support, InvalidTransition for one taken back. */
export async function lockCost(tx: Tx, actor: Actor, supportId: string, costId: string) {
  const locked = await lockToKeep(tx, actor, supportId)
  const cost = z.uuid().safeParse(costId).success
    ? await tx.supportCost.findFirst({ where: { id: costId, supportId } })
    : null
  if (!cost) throw new NotFound()
  if (cost.withdrawnAt) throw new InvalidTransition('changeCost', 'withdrawn')
  return { ...locked, cost }
}
