import { randomUUID } from 'node:crypto'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { followEvent } from '@/lib/yearPlans/follow-event'
import { columnsOf, keepParts, seriesOf } from './columns'
import { findTowns } from './find-towns'
import type { EventInput } from './input'

/** Plans an event as a draft of the desk; nobody is told yet, and it has no number. */
export async function addEvent(tx: Tx, actor: Actor, input: EventInput): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const towns = await findTowns(tx, bureauId, input.cohostTowns)
  if (towns instanceof Refusal) return towns
  const id = randomUUID()
  await tx.event.createMany({
    data: {
      ...{ ...columnsOf(input), id, bureauId, seriesId: await seriesOf(tx, bureauId, input.series) },
      ...{ madeByName: actor.name, madeAt: await readClock(tx) },
    },
  })
  await keepParts(tx, id, bureauId, input, towns)
  if (input.entryId) await bindEntry(tx, bureauId, input.entryId, id)
  return { id }
}

/** The line of the year's plan becomes this event; one that became another stays there. */
async function bindEntry(tx: Tx, bureauId: string, entryId: string, eventId: string) {
  const free = { id: entryId, bureauId, eventId: null }
  const { count } = await tx.yearPlanEntry.updateMany({ where: free, data: { eventId, version: { increment: 1 } } })
  if (count === 0) throw new InvalidTransition('bindEntry', 'bound')
  await followEvent(tx, eventId)
}
