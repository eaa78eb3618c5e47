import type { Tx } from '@/lib/db/client'
import { EstimateInputs } from './inputs'

/** The saved versions of a room's estimate, the latest first: at most 50. */
export async function listEstimates(tx: Tx, teamId: string) {
  const versions = await tx.estimateVersion.findMany({
    where: { teamId },
    orderBy: { number: 'desc' },
    take: 50,
    select: { number: true, inputs: true, remark: true, savedByName: true, savedAt: true },
  })
  return versions.map(({ inputs, ...version }) => ({ ...version, inputs: EstimateInputs.parse(inputs) }))
}

export type SavedVersion = Awaited<ReturnType<typeof listEstimates>>[number]

/** The latest saved estimate of a room; null when there is none. */
export async function readEstimate(tx: Tx, teamId: string): Promise<EstimateInputs | null> {
  const latest = await tx.estimateVersion.findFirst({
    where: { teamId },
    orderBy: { number: 'desc' },
    select: { inputs: true },
  })
  return latest && EstimateInputs.parse(latest.inputs)
}
