import type { Tx } from '@/lib/db/client'
import { pointsOf } from './scores'

/** What each person thinks of an entry, the first first. */
export async function listJudgements(tx: Tx, entryId: string) {
  const rows = await tx.programmeJudgement.findMany({
    where: { entryId },
    orderBy: { judgedAt: 'asc' },
    take: 200,
    select: {
      ...{ id: true, membershipId: true, judgeName: true, hasConflict: true, points: true, remark: true },
      judgedAt: true,
    },
  })
  return rows.map((row) => ({ ...row, points: pointsOf(row.points) }))
}

export type Judgement = Awaited<ReturnType<typeof listJudgements>>[number]
