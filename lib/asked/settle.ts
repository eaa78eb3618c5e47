import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import type { SeenTelling } from './input'
import { canKeepTold, canWithdrawTold } from './policy'
import { askedStateAfter } from './states'
import { recordTelling, takeTelling } from './take'

/** The desk has looked at the municipality's own words: from now on everybody reads them. */
export async function publishTelling(tx: Tx, actor: Actor, number: string, { version }: SeenTelling) {
  const { consultation, telling } = await takeTelling(tx, actor, number, canKeepTold, version)
  const state = askedStateAfter(telling.state, 'publish')
  await tx.askedRequest.updateMany({ where: { id: telling.id }, data: { state } })
  await recordTelling(tx, actor, consultation, telling.id, 'published')
  return { id: telling.id }
}

/** Either side takes it back, at any time and without a reason: at once nobody else reads it any more. */
export async function withdrawTelling(tx: Tx, actor: Actor, number: string) {
  const { consultation, telling } = await takeTelling(tx, actor, number, canWithdrawTold, null)
  const state = askedStateAfter(telling.state, 'withdraw')
  await tx.askedRequest.updateMany({
    where: { id: telling.id },
    data: { state, consentedVersion: null, withdrawnByName: actor.name, withdrawnBySide: sideOf(actor) },
  })
  await recordTelling(tx, actor, consultation, telling.id, 'withdrawn')
  return { id: telling.id }
}
