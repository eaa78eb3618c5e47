import type { Tx } from '@/lib/db/client'

const SHOWN = 100

/** What the judges gave for a nomination, for the desk; nothing for whoever is a judge of it before the decision. */
export async function listJudgements(tx: Tx, nominationId: string) {
  return await tx.awardJudgement.findMany({
    where: { nominationId },
    orderBy: [{ saidAt: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: {
      ...{ id: true, hasConflict: true, words: true },
      judge: { select: { memberName: true } },
      scores: { select: { criterionId: true, points: true } },
    },
  })
}

export type GivenJudgement = Awaited<ReturnType<typeof listJudgements>>[number]
