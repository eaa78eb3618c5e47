import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { takePlace } from '@/lib/profiles/place'

/** Asks the bureau's administrators to see to a new account manager of a municipality or prefecture, whose last one has left: an officer hears of it first. */
export async function askForAccountManager(tx: Tx, actor: Actor, code: string): Promise<{ code: string }> {
  if (!isDesk(actor)) throw new NotPermitted()
  const { id } = await takePlace(tx, actor, code)
  await giveNotice(tx, { kind: 'account_manager_wanted', bureauId: actor.bureauId, subjectId: id })
  return { code }
}
