import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { municipalitiesMeant } from '@/lib/organisations/find-municipality'
import { conditionsOf, type QueueAddress } from './address'

/** What an address of the queue asks for, with the municipalities that the typed name stands for looked up. */
export async function wantedOf(tx: Tx, actor: Actor & { bureauId: string }, address: QueueAddress) {
  const { conditions, wrong } = conditionsOf(address)
  const typedName = address.typed.municipality
  const meant = typedName ? await municipalitiesMeant(tx, actor.bureauId, typedName) : undefined
  return { wanted: { ...conditions, organisationIds: meant?.map(({ id }) => id) }, wrong, meant }
}
