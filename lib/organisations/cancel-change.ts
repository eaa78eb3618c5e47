import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { canKeepPeople } from '@/lib/people/policy'
import { findKeptOrganisation } from './find-kept'

/** Takes a planned change of a municipality back, as long as it has not been carried out. */
export async function cancelChange(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  await findKeptOrganisation(tx, actor, id)
  const { count } = await tx.organisationChange.updateMany({
    where: { organisationId: id, doneAt: null, cancelledAt: null },
    data: { cancelledAt: await readClock(tx) },
  })
  if (count === 0) throw new InvalidTransition('cancelChange', 'done')
  return { id }
}
