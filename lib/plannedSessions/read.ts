import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { CONSULTATION_OF_SUPPORT } from '@/lib/supports/read'
import { IN_ORDER, SHOWN_PLAN } from './shown'

/** The meetings of a support: planned ones in their order of days, then those without a day, held and cancelled ones among them. */
export async function listPlanned(tx: Tx, supportId: string) {
  return await tx.plannedSession.findMany({
    where: { supportId },
    orderBy: [...IN_ORDER],
    take: 100,
    select: SHOWN_PLAN,
  })
}

export type ShownPlan = Awaited<ReturnType<typeof listPlanned>>[number]

/** One planned meeting with the support and consultation its page names, for the desk; null when there is none for this person. */
export async function readPlanned(tx: Tx, number: string, supportId: string, id: string) {
  if (![supportId, id].every((one) => z.uuid().safeParse(one).success)) return null
  return await tx.plannedSession.findFirst({
    where: { id, supportId, support: { consultation: { number } } },
    select: {
      ...{ ...SHOWN_PLAN, plannedByName: true },
      support: {
        select: {
          ...{ id: true, state: true, menu: { select: { name: true, nameEn: true } } },
          consultation: { select: CONSULTATION_OF_SUPPORT },
        },
      },
    },
  })
}
