import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { takePlace } from '@/lib/profiles/place'
import { readWanted } from './account-manager-wanted'

/**
 * Asks the bureau's administrators to see to a new account manager of a municipality or prefecture, whose last one has left:
 * an officer hears of it first. Once, until somebody is appointed: asked again, it adds nothing.
 */
export async function askForAccountManager(tx: Tx, actor: Actor, code: string): Promise<{ code: string }> {
  if (!isDesk(actor)) throw new NotPermitted()
  const { id, bureauId } = await takePlace(tx, actor, code)
  if (await readWanted(tx, id)) return { code }
  await tx.accountManagerRequest.createMany({
    data: {
      organisationId: id,
      bureauId,
      askedByMembershipId: actor.membershipId,
      askedByName: actor.name,
      askedAt: await readClock(tx),
    },
  })
  await giveNotice(tx, { kind: 'account_manager_wanted', bureauId, subjectId: id })
  return { code }
}
