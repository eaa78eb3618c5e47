import type { Tx } from '@/lib/db/client'

/** More than the country's targets in ten years. */
const MOST = 2000

/** Targets of the years as this reader may see them, the latest year first; of one bureau when one is named. */
export async function listTargets(tx: Tx, { year, bureauId }: { year?: number; bureauId?: string } = {}) {
  return await tx.programmeTarget.findMany({
    where: { ...(year ? { fiscalYear: year } : {}), ...(bureauId ? { bureauId } : {}) },
    orderBy: [{ fiscalYear: 'desc' }, { type: 'asc' }, { organisation: { code: 'asc' } }],
    take: MOST,
    select: {
      ...{ id: true, fiscalYear: true, type: true, themeKeys: true, themesText: true, source: true, publishedAt: true },
      ...{ bureauId: true, prefectureCode: true, organisationId: true, programmeId: true },
      organisation: { select: { code: true, name: true, nameEn: true } },
    },
  })
}

export type Target = Awaited<ReturnType<typeof listTargets>>[number]

/** Years of which there are targets, the latest first. */
export async function listTargetYears(tx: Tx): Promise<number[]> {
  const years = await tx.programmeTarget.groupBy({ by: ['fiscalYear'] })
  return years.map(({ fiscalYear }) => fiscalYear).sort((a, b) => b - a)
}
