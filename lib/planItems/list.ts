import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'

/** How many items a page or file shows at most. */
export const ITEMS_SHOWN = 500

const SHOWN = {
  ...{ id: true, what: true, result: true, planName: true, ownerName: true, dueOn: true, state: true },
  ...{ decidedOn: true, decidedWords: true, decidedByName: true, version: true },
  ...{ byDesk: true, writtenByName: true },
  consultation: { select: { number: true, title: true } },
} as const
const IN_ORDER = [{ state: 'asc' as const }, { dueOn: 'asc' as const }, { id: 'asc' as const }]

/** Everything an organisation takes into its plans, what is still considered first, by its deadline. */
export async function listPlanItems(tx: Tx, askingOrganisationId: string) {
  return await tx.planItem.findMany({
    where: { askingOrganisationId },
    orderBy: IN_ORDER,
    take: ITEMS_SHOWN,
    select: SHOWN,
  })
}

/** The same of one consultation. */
export async function listPlanItemsOf(tx: Tx, consultationId: string) {
  return await tx.planItem.findMany({ where: { consultationId }, orderBy: IN_ORDER, take: 100, select: SHOWN })
}

export type ListedPlanItem = Awaited<ReturnType<typeof listPlanItems>>[number]

/** One item of the actor's own organisation; null when there is none. */
export async function readPlanItem(tx: Tx, actor: Actor, id: string): Promise<ListedPlanItem | null> {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.planItem.findFirst({ where: { id, askingOrganisationId: actor.organisationId }, select: SHOWN })
}
