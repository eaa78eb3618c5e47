import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import type { MonthsInput } from './follow-up-months'

/** Keep a menu: national ones the operator, a bureau's own its administrator. */
export function canKeepMenu(actor: Actor, menu: { bureauId: string | null }): boolean {
  if (menu.bureauId === null) return actor.role === 'operator'
  return actor.role === 'administrator' && actor.bureauId === menu.bureauId
}

/** Sets after how many months the effect of a menu's supports is asked for. Questionnaires already planned stay as they are. */
export async function setFollowUpMonths(
  tx: Tx,
  actor: Actor,
  id: string,
  { months, version }: MonthsInput,
): Promise<{ id: string }> {
  const menu = z.uuid().safeParse(id).success
    ? await tx.menu.findUnique({ where: { id }, select: { bureauId: true, followUpMonths: true, version: true } })
    : null
  if (!menu) throw new NotFound()
  if (!canKeepMenu(actor, menu)) throw new NotPermitted()
  const { count } = await tx.menu.updateMany({
    where: { id, version },
    data: { followUpMonths: months, version: { increment: 1 } },
  })
  if (count === 0) {
    const theirs = { months: menu.followUpMonths.join(', ') }
    throw new InvalidTransition('edit', 'changed', theirs)
  }
  return { id }
}
