import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { type Place, readPlace } from './place'
import { readFigures } from './read-figures'

/** What is shown of a place beside a consultation: its figures, and when its readiness was last looked at. */
export async function readBrief(tx: Tx, place: Place) {
  const lines = await readFigures(tx, place)
  const capacity = await tx.capacityCheck.findFirst({
    where: { organisationId: place.id },
    orderBy: { checkedOn: 'desc' },
    select: { checkedOn: true },
  })
  return { code: place.code, lines, capacityOn: capacity?.checkedOn ?? null }
}

export type Brief = Awaited<ReturnType<typeof readBrief>>

/** The same for a draft: of the organisation that asks, when it is the one that writes. */
export async function readOwnBrief(
  tx: Tx,
  { askingOrganisation }: { askingOrganisation: { id: string } },
  actor: Actor,
): Promise<Brief | null> {
  const place = await readPlace(tx, actor)
  return place && place.id === askingOrganisation.id ? await readBrief(tx, place) : null
}
