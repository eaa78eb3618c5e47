import type { Tx } from '@/lib/db/client'

const COST = {
  ...{ id: true, fiscalYear: true, amount: true, ceiling: true, excess: true, standing: true, result: true },
  ...{ measures: true, source: true, authorName: true, authorSide: true, updatedAt: true, version: true },
} as const

/** The 個別協議 of a municipality, the latest year first. */
export async function readCosts(tx: Tx, placeId: string) {
  return await tx.costConsultation.findMany({
    where: { organisationId: placeId },
    orderBy: { fiscalYear: 'desc' },
    take: 30,
    select: COST,
  })
}

export type Cost = Awaited<ReturnType<typeof readCosts>>[number]

/** More than a bureau has municipalities. */
const MOST = 2000

/** Municipalities in 個別協議 in a year, those furthest over the ceiling first. */
export async function listCosts(tx: Tx, bureauId: string, fiscalYear: number) {
  return await tx.costConsultation.findMany({
    where: { bureauId, fiscalYear },
    orderBy: [{ excess: { sort: 'desc', nulls: 'last' } }, { organisation: { code: 'asc' } }],
    take: MOST,
    select: { ...COST, prefectureCode: true, organisation: { select: { code: true, name: true, nameEn: true } } },
  })
}

/** The years for which anything is on record, the latest first. */
export async function listCostYears(tx: Tx, bureauId: string): Promise<number[]> {
  const years = await tx.costConsultation.groupBy({ by: ['fiscalYear'], where: { bureauId } })
  return years.map(({ fiscalYear }) => fiscalYear).sort((a, b) => b - a)
}
