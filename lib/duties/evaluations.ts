import type { Tx } from '@/lib/db/client'

/** From how many answers on an average is told; fewer would tell whose they are. */
export const FEWEST = 5

/** How useful municipalities found each advisor of a bureau: how many said so, and the average from five answers on. For the bureau alone. */
export async function listEvaluations(tx: Tx, bureauId: string) {
  const found = await tx.duty.groupBy({
    by: ['aboutName', 'aboutUserId'],
    where: { bureauId, kind: 'evaluation', state: 'done', useful: { not: null } },
    _count: { useful: true },
    _avg: { useful: true },
    orderBy: [{ aboutName: 'asc' }, { aboutUserId: 'asc' }],
    take: 200,
  })
  return found.map(({ aboutName, aboutUserId, _count, _avg }) => ({
    ...{ name: aboutName, userId: aboutUserId, count: _count.useful },
    average: _count.useful >= FEWEST ? _avg.useful : null,
  }))
}
