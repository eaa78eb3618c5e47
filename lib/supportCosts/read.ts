import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** So many amounts of one support are listed; more stand in the report's file. */
const MOST = 200

/** What one support has cost: its amounts, those taken back among them, and what advisors were paid. */
export async function readCostsOf(tx: Tx, supportId: string) {
  const costs = await tx.supportCost.findMany({
    where: { supportId },
    orderBy: [{ spentOn: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      ...{ id: true, kind: true, yen: true, spentOn: true, note: true, recordedByName: true, withdrawnAt: true },
      ...{ withdrawnByName: true, withdrawReason: true },
    },
  })
  const fees = await tx.dispatchFee.findMany({
    where: { supportId },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      ...{ id: true, heldOn: true, feeYen: true, travelYen: true, recordedByName: true },
      advisor: { select: { name: true } },
    },
  })
  return { costs, fees }
}

export type CostsOf = Awaited<ReturnType<typeof readCostsOf>>

/** One amount that stands, for its form; null when there is none of this support. */
export async function readCost(tx: Tx, supportId: string, costId: string) {
  if (![supportId, costId].every((id) => z.uuid().safeParse(id).success)) return null
  return await tx.supportCost.findFirst({
    where: { id: costId, supportId, withdrawnAt: null },
    select: { id: true, kind: true, yen: true, spentOn: true, note: true, version: true },
  })
}

export type CostRead = NonNullable<Awaited<ReturnType<typeof readCost>>>
