import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { followEvent } from '@/lib/yearPlans/follow-event'
import type { CancelInput, SeenInput } from './input'
import { lockEvent } from './lock'
import { stateAfterStep } from './states'
import { tellEveryApplicant, tellOffices } from './tell'

/** Closes applications before their last day, or takes them again. */
export async function closeOrReopen(
  tx: Tx,
  actor: Actor,
  id: string,
  step: 'close' | 'reopen',
  { version }: SeenInput,
): Promise<{ id: string }> {
  const event = await lockEvent(tx, actor, id)
  const state = stateAfterStep(event.state, step)
  if (event.version !== version) throw new InvalidTransition(step, event.state)
  await tx.event.updateMany({ where: { id }, data: { state, version: { increment: 1 } } })
  return { id }
}

/** The event has taken place: not before its day. From now on those who were there may be asked and told more. */
export async function holdEvent(
  tx: Tx,
  actor: Actor,
  id: string,
  { version }: SeenInput,
): Promise<{ id: string } | Refusal> {
  const event = await lockEvent(tx, actor, id)
  const state = stateAfterStep(event.state, 'hold')
  if (event.version !== version) throw new InvalidTransition('hold', event.state)
  const now = await readClock(tx)
  if (!event.heldOn || dayOf(event.heldOn) > jstDate(now)) return refuse('', 'notHeldYet')
  await tx.event.updateMany({ where: { id }, data: { state, heldAt: now, version: { increment: 1 } } })
  return { id }
}

/** Calls an event off, with the reason; everybody who applied and every office that was told is told, each alone. */
export async function cancelEvent(tx: Tx, actor: Actor, id: string, input: CancelInput): Promise<{ id: string }> {
  const event = await lockEvent(tx, actor, id)
  const state = stateAfterStep(event.state, 'cancel')
  if (event.version !== input.version) throw new InvalidTransition('cancel', event.state)
  const now = await readClock(tx)
  await tx.event.updateMany({
    where: { id },
    data: { state, cancelledAt: now, changedAt: now, cancelReason: input.reason, version: { increment: 1 } },
  })
  await followEvent(tx, id)
  if (event.announcedAt) {
    await tellEveryApplicant(tx, event, 'event_cancelled')
    await tellOffices(tx, event, 'event_called_off')
  }
  return { id }
}
