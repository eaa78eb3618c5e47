import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { municipalitiesMeant } from '@/lib/organisations/find-municipality'
import { conditionsOf, type QueueAddress } from './address'
import { readChoices } from './choices'
import { countTabs } from './counts'
import { readQueue } from './list'
import { readPlace } from './place'

/** Everything the queue's page shows for its address. `meant` are the municipalities that the typed name stands for. */
export async function readQueuePage(tx: Tx, actor: Actor & { bureauId: string }, address: QueueAddress) {
  const today = jstDate(await readClock(tx))
  const { conditions, wrong } = conditionsOf(address)
  const typedName = address.typed.municipality
  const meant = typedName ? await municipalitiesMeant(tx, actor.bureauId, typedName) : undefined
  const wanted = { ...conditions, organisationIds: meant?.map(({ id }) => id) }
  const { sort } = address
  const part = { sort, after: readPlace(address.after, sort), before: readPlace(address.before, sort) }
  const list = await readQueue(tx, actor, wanted, part, today)
  const counts = await countTabs(tx, actor, today)
  const choices = await readChoices(tx, actor.bureauId)
  const closed = await readClosingDays(tx, actor.bureauId)
  return { ...list, counts, choices, closed, meant, wrong, today }
}
