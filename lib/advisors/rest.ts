import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { dateOf } from '@/lib/japanese/day'
import { asItStands } from './change'
import { lockAdvisor } from './lock'
import { canKeepRegistry, isOwnPart } from './policy'

/** 活動休止: the advisor, or the desk, says so; from then on nobody is suggested this advisor. */
export async function beginRest(tx: Tx, actor: Actor, id: string, seen: { version: number }) {
  return await setRest(tx, actor, id, seen, dateOf(await readClock(tx)))
}

/** Active again. */
export async function endRest(tx: Tx, actor: Actor, id: string, seen: { version: number }) {
  return await setRest(tx, actor, id, seen, null)
}

async function setRest(tx: Tx, actor: Actor, id: string, { version }: { version: number }, restingSince: Date | null) {
  const advisor = await lockAdvisor(tx, id)
  if (!canKeepRegistry(actor, advisor) && !isOwnPart(actor, advisor)) throw new NotPermitted()
  if (advisor.version !== version) throw new InvalidTransition('edit', 'changed', asItStands(advisor))
  await tx.advisor.updateMany({ where: { id }, data: { restingSince, version: { increment: 1 } } })
  return { id }
}
