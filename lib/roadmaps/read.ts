import type { Tx } from '@/lib/db/client'
import { type RoadmapItem, RoadmapItems } from './items'

export type Roadmap = { number: number; items: RoadmapItem[]; savedByName: string; savedAt: Date; remark: string }

/** A roadmap as it stands, or as it stood in one version; null when there is none. */
export async function readRoadmap(tx: Tx, teamId: string, number?: number): Promise<Roadmap | null> {
  const version = await tx.roadmapVersion.findFirst({
    where: number === undefined ? { teamId } : { teamId, number },
    orderBy: { number: 'desc' },
    select: { number: true, items: true, savedByName: true, savedAt: true, remark: true },
  })
  return version && { ...version, items: RoadmapItems.parse(version.items) }
}

/** When and by whom each version was saved, the latest first: at most 100. */
export async function listVersions(tx: Tx, teamId: string) {
  return await tx.roadmapVersion.findMany({
    where: { teamId },
    orderBy: { number: 'desc' },
    take: 100,
    select: { number: true, remark: true, savedByName: true, savedAt: true },
  })
}
