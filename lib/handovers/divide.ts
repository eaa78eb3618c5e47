import { type Actor, isDesk } from '@/lib/actor/actor'
import { readChosen } from '@/lib/assignments/name-officer'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import type { DivisionInput } from './input'
import { lockHandover } from './lock'
import { canArrange } from './policy'

/**
 * Says before the day is decided which municipalities of a handover go to somebody else than the rest, also only until a successor is
 * found; without a name they go with the rest again. Nothing moves before the arrangement. Throws NotPermitted, InvalidTransition.
 */
export async function divideHandover(
  tx: Tx,
  actor: Actor,
  id: string,
  { officer, interim, places }: DivisionInput,
): Promise<{ id: string } | Refusal> {
  const handover = await lockHandover(tx, actor, id)
  if (!canArrange(actor, handover) || !isDesk(actor)) throw new NotPermitted()
  if (handover.state !== 'preparing') throw new InvalidTransition('divide', handover.state)
  const of = { handoverId: id, id: { in: places } }
  if ((await tx.handoverPlace.count({ where: of })) < new Set(places).size) return refuse('places', 'choose')
  if (officer === handover.leaverMembershipId) return refuse('officer', 'choose')
  const from = jstDate(await readClock(tx))
  const chosen = officer ? await readChosen(tx, actor, 'officer', officer, { from, until: null }) : null
  if (chosen instanceof Refusal) return chosen
  await tx.handoverPlace.updateMany({
    where: of,
    data: {
      ...{ successorMembershipId: chosen?.membershipId ?? null, successorName: chosen?.name ?? null },
      isInterim: chosen !== null && interim,
    },
  })
  await tx.handover.updateMany({ where: { id }, data: { version: { increment: 1 } } })
  return { id }
}
