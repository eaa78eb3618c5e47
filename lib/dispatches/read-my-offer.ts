import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readDesk } from '@/lib/organisations/read-desk'

/** An offer as whoever was asked reads it, in the own area or by link: municipality, what for, how long, when, the fee; null when it is not (or no longer) theirs. */
export async function readMyOffer(tx: Tx, requestId: string) {
  if (!z.uuid().safeParse(requestId).success) return null
  const offer = await tx.dispatchOffer.findUnique({ where: { requestId }, select: OFFER })
  if (!offer) return null
  const asking = await tx.organisation.findUniqueOrThrow({
    where: { id: offer.askingOrganisationId },
    select: { id: true, name: true, nameEn: true },
  })
  const bureau = await tx.organisation.findUniqueOrThrow({
    where: { id: offer.bureauId },
    select: { name: true, nameEn: true },
  })
  const { request, ...terms } = offer
  return { ...terms, ...request, asking, bureau, desk: await readDesk(tx, offer.bureauId) }
}

export type MyOffer = NonNullable<Awaited<ReturnType<typeof readMyOffer>>>

const OFFER = {
  ...{ requestId: true, advisorId: true, bureauId: true, consultationId: true, askingOrganisationId: true },
  ...{
    days: true,
    hours: true,
    mode: true,
    fromOn: true,
    untilOn: true,
    feeYen: true,
    travelYen: true,
    closedAt: true,
  },
  request: {
    select: {
      ...{ title: true, summary: true, state: true, dueOn: true, sentAt: true, sentByName: true },
      ...{ answer: true, answeredAt: true, answeredByName: true },
    },
  },
} as const
