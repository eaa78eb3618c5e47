import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import type { CapacityInput } from './input'
import { ofPlace, takePlace } from './place'

/** Records how ready an office is to be supported 受援体制, on a day. What the desk records stays with the desk. */
export async function checkCapacity(
  tx: Tx,
  actor: Actor,
  code: string | undefined,
  { checkedOn, answers, remark }: CapacityInput,
): Promise<{ code: string } | Refusal> {
  const place = await takePlace(tx, actor, code)
  if (checkedOn > jstDate(await readClock(tx))) return refuse('checkedOn', 'past')
  await tx.capacityCheck.createMany({
    data: {
      ...ofPlace(place),
      ...{ checkedOn: dateColumn(checkedOn), answers, remark },
      ...{ authorName: actor.name, authorSide: sideOf(actor) },
    },
  })
  return { code: place.code }
}
