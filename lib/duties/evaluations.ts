import type { Tx } from '@/lib/db/client'

/** From how many answers on an average is told; fewer would tell whose they are. */
export const FEWEST = 5

/** How many municipalities said how useful an advisor was, and the average from five answers on. */
export type Evaluation = { count: number; average: number | null }

const SAID = { kind: 'evaluation', state: 'done', useful: { not: null } } as const

/** How useful municipalities found each advisor of a bureau. For the bureau alone. */
export async function listEvaluations(tx: Tx, bureauId: string) {
  const found = await tx.duty.groupBy({
    by: ['aboutName', 'aboutAdvisorId'],
    where: { bureauId, ...SAID },
    _count: { useful: true },
    _avg: { useful: true },
    orderBy: [{ aboutName: 'asc' }, { aboutAdvisorId: 'asc' }],
    take: 200,
  })
  return found.map(({ aboutName, aboutAdvisorId, _count, _avg }) => ({
    ...{ name: aboutName, advisorId: aboutAdvisorId },
    ...evaluationOf(_count.useful, _avg.useful),
  }))
}

/** The same of one entry of the registry. */
export async function readEvaluation(tx: Tx, bureauId: string, advisorId: string): Promise<Evaluation> {
  const { _count, _avg } = await tx.duty.aggregate({
    where: { bureauId, aboutAdvisorId: advisorId, ...SAID },
    _count: { useful: true },
    _avg: { useful: true },
  })
  return evaluationOf(_count.useful, _avg.useful)
}

function evaluationOf(count: number, average: number | null): Evaluation {
  return { count, average: count >= FEWEST ? average : null }
}
