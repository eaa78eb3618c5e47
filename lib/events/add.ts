import { randomUUID } from 'node:crypto'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { columnsOf, keepParts, seriesOf } from './columns'
import type { EventInput } from './input'

/** Plans an event as a draft of the desk; nobody is told yet, and it has no number. */
export async function addEvent(tx: Tx, actor: Actor, input: EventInput): Promise<{ id: string }> {
  if (!isDesk(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const id = randomUUID()
  await tx.event.createMany({
    data: {
      ...{ ...columnsOf(input), id, bureauId, seriesId: await seriesOf(tx, bureauId, input.series) },
      ...{ madeByName: actor.name, madeAt: await readClock(tx) },
    },
  })
  await keepParts(tx, id, bureauId, input)
  return { id }
}
