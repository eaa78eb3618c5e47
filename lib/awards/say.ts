import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { recordAwardEvent } from './events'
import type { ConsentInput } from './input'
import { canSayConsent, canWithdrawNomination } from './policy'
import { nextState } from './states'
import { takeNomination } from './take'

/** Takes a nomination back while the call is open; from then on it is read by the judges and stands. */
export async function withdrawNomination(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const { call, nomination } = await takeNomination(tx, id)
  if (!canWithdrawNomination(actor, nomination)) throw new NotPermitted()
  nextState(call.state, 'withdraw')
  if (nomination.withdrawnAt) throw new InvalidTransition('withdraw', 'withdrawn')
  const withdrawn = { withdrawnAt: await readClock(tx), withdrawnByName: actor.name }
  await tx.awardNomination.updateMany({ where: { id }, data: withdrawn })
  await recordAwardEvent(tx, actor, call, 'withdrawn', nomination.title)
  return { id }
}

/** The municipality says whether it may be named in public when it is awarded, or the desk writes down what it was told. A later no takes the name back at once. */
export async function sayConsent(
  tx: Tx,
  actor: Actor,
  id: string,
  { consent, saidBy }: ConsentInput,
): Promise<{ id: string } | Refusal> {
  const { call, nomination } = await takeNomination(tx, id)
  if (!canSayConsent(actor, nomination)) throw new NotPermitted()
  if (nomination.withdrawnAt) throw new InvalidTransition('consent', 'withdrawn')
  if (isDesk(actor) && saidBy === '') return refuse('saidBy', 'required')
  const said = { consentByName: isDesk(actor) ? saidBy : actor.name, consentNotedByName: actor.name }
  await tx.awardNomination.updateMany({ where: { id }, data: { consent, ...said, consentAt: await readClock(tx) } })
  await tx.awardWinner.updateMany({ where: { nominationId: id }, data: { consent } })
  await recordAwardEvent(tx, actor, call, consent === 'given' ? 'consented' : 'refused', nomination.title)
  return { id }
}
