import type { Tx } from '@/lib/db/client'
import { collectItems, collectPlaces } from './collect'

type Listed = { id: string; bureauId: string; leaverMembershipId: string }

/**
 * Brings the list of a handover up to what the leaver holds now: what came in meanwhile is added, nothing falls out in
 * silence. A place that is new waits for its successor.
 */
export async function keepList(tx: Tx, { id, bureauId, leaverMembershipId }: Listed): Promise<void> {
  const named = new Set(await collectPlaces(tx, bureauId, leaverMembershipId))
  const items = await collectItems(tx, bureauId, leaverMembershipId)
  const organisationIds = [...new Set([...named, ...items.map((item) => item.askingOrganisationId)])]
  await tx.handoverPlace.createMany({
    data: organisationIds.map((organisationId) => ({
      ...{ handoverId: id, bureauId, organisationId, namesOfficer: named.has(organisationId) },
    })),
    skipDuplicates: true,
  })
  const places = await tx.handoverPlace.findMany({
    where: { handoverId: id },
    select: { id: true, organisationId: true },
  })
  const placeOf = new Map(places.map((place) => [place.organisationId, place.id]))
  await tx.handoverItem.createMany({
    data: items.flatMap((item) => {
      const placeId = placeOf.get(item.askingOrganisationId)
      return placeId ? [{ ...item, handoverId: id, placeId }] : []
    }),
    skipDuplicates: true,
  })
}
