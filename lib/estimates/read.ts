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
