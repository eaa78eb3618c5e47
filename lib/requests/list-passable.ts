import type { Tx } from '@/lib/db/client'

/** Answers under a support that may be passed on to the asking side, the oldest request first, each with when it was passed on last. A council member's advice is quoted apart: its author may not want to be named. */
export async function listPassable(tx: Tx, supportId: string) {
  return await tx.request.findMany({
    where: { supportId, kind: { not: 'advice' }, answeredAt: { not: null }, state: { not: 'withdrawn' } },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, addresseeRole: true, addresseeName: true, title: true, state: true, answer: true, measure: true },
      ...{ declineKind: true, suggestedName: true, result: true, resultAt: true },
      ...{ answeredAt: true, answeredByName: true },
      passed: PASSED,
    },
  })
}

export type Passable = Awaited<ReturnType<typeof listPassable>>[number]

/** What was passed on last and not taken back. */
export const PASSED = {
  where: { dialogueEntry: { recalledAt: null } },
  orderBy: { passedAt: 'desc' as const },
  take: 1,
  select: { body: true, passedAt: true, passedByName: true },
}

/** Whether the party has said something since its answer was passed on last, or nothing was passed on. */
export function isNews(request: Pick<Passable, 'answeredAt' | 'resultAt' | 'passed'>): boolean {
  const last = request.passed[0]?.passedAt
  const said = [request.answeredAt, request.resultAt].filter((at) => at !== null)
  return said.some((at) => !last || at > last)
}
