import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** The steps in force at a bureau, for every menu and party. */
export async function readSteps(tx: Tx, bureauId: string) {
  return await tx.chasingStep.findMany({
    where: { bureauId, endedAt: null },
    orderBy: [{ party: 'asc' }, { menuKey: { sort: 'asc', nulls: 'first' } }, { afterDays: 'asc' }],
    select: { id: true, menuKey: true, party: true, afterDays: true, act: true },
  })
}

const SHOWN = 50

/** What was last changed at the bureau's ladders: who added or ended which step when. What the bureau began with is not a change. */
export async function listLadderChanges(tx: Tx, bureauId: string) {
  const steps = await tx.chasingStep.findMany({
    where: { bureauId, OR: [{ addedByName: { not: '' } }, { endedAt: { not: null } }] },
    orderBy: [{ addedAt: 'desc' }, { id: 'asc' }],
    take: SHOWN,
    select: {
      ...{ id: true, menuKey: true, party: true, afterDays: true, act: true },
      ...{ addedAt: true, addedByName: true, endedAt: true, endedByName: true },
    },
  })
  return steps
    .flatMap(({ addedAt, addedByName, endedAt, endedByName, ...step }) => [
      ...(addedByName ? [{ ...step, what: 'added' as const, at: addedAt, byName: addedByName }] : []),
      ...(endedAt ? [{ ...step, what: 'ended' as const, at: endedAt, byName: endedByName }] : []),
    ])
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, SHOWN)
}

export type LadderChange = Awaited<ReturnType<typeof listLadderChanges>>[number]

/** One step of the actor's bureau, also one that has ended; null when there is none. */
export async function readStep(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.chasingStep.findUnique({
    where: { id },
    select: { id: true, menuKey: true, party: true, afterDays: true, act: true, endedAt: true },
  })
}
