import type { Tx } from '@/lib/db/client'

const MOST = 500

/** The items of a room in the order they were written: at most 500. */
export async function listPoints(tx: Tx, teamId: string) {
  return await tx.teamPoint.findMany({
    where: { teamId },
    orderBy: [{ sort: 'asc' }, { writtenAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: POINT,
  })
}

/** One of them; null when the room has none of that id. */
export async function readPoint(tx: Tx, teamId: string, id: string) {
  return await tx.teamPoint.findFirst({ where: { id, teamId }, select: { ...POINT, version: true } })
}

const POINT = {
  id: true,
  kind: true,
  text: true,
  tag: true,
  source: true,
  fromPointId: true,
  owner: true,
  plan: true,
  dueOn: true,
  doneOn: true,
  writtenByName: true,
} as const

export type Point = Awaited<ReturnType<typeof listPoints>>[number]
