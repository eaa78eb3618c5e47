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

/** How many were selected of each type and bureau, beside what was meant. */
export function countTargets(targets: readonly Target[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { type, bureauId } of targets) {
    const key = `${type ?? ''}:${bureauId}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
