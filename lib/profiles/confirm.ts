import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { ofPlace, takePlace } from './place'

/** Says that the figures on record still hold; nothing has to be typed again. */
export async function confirmProfile(tx: Tx, actor: Actor, code?: string): Promise<{ code: string }> {
  const place = await takePlace(tx, actor, code)
  await tx.profileConfirmation.createMany({
    data: { ...ofPlace(place), authorName: actor.name, authorSide: sideOf(actor) },
  })
  return { code: place.code }
}
