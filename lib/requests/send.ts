import type { Actor } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { lockSupport } from '@/lib/supports/lock'
import { canSendRequest } from '@/lib/supports/policy'
import type { RequestInput } from './input'
import { listAddressees } from './list-addressees'
import { type AdviceAsked, putRequest } from './put'
import { mayBeAskedUnder } from './states'

/**
 * Asks one party under a support, at once. The party will read title and summary, and nothing else of the consultation;
 * therefore the municipality's consent to passing them on is recorded with it.
 */
export async function sendRequest(
  tx: Tx,
  actor: Actor,
  supportId: string,
  input: RequestInput,
  advice?: AdviceAsked,
): Promise<{ id: string } | Refusal> {
  const locked = await lockSupport(tx, supportId)
  const { support, consultation } = locked
  if (!canSendRequest(actor, consultation)) throw new NotPermitted()
  if (!mayBeAskedUnder(support.state)) throw new InvalidTransition('sendRequest', support.state)
  const addressees = await listAddressees(tx, consultation)
  const addressee = addressees.find(({ value }) => value === input.addressee)
  if (!addressee) return refuse('addressee', 'choose')
  if (!input.consented) return refuse('consented', 'choose')
  const now = await readClock(tx)
  if (input.dueOn <= jstDate(now)) return refuse('dueOn', 'future')
  const { title, summary, dueOn } = input
  const asking = { title, summary, dueOn, consentedAt: now }
  const id = await putRequest(tx, actor, locked, addressee, asking, now, advice)
  await touch(tx, consultation.id, now)
  return { id }
}
