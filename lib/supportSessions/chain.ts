import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'

/** What a session hangs on: what was agreed the last time, what of it is still open, and which meeting comes next. */
export async function readChain(tx: Tx, supportId: string, before?: { heldOn: Date; createdAt: Date }) {
  const earlier = before
    ? { OR: [{ heldOn: { lt: before.heldOn } }, { heldOn: before.heldOn, createdAt: { lt: before.createdAt } }] }
    : {}
  const last = await tx.supportSession.findFirst({
    where: { supportId, ...earlier },
    orderBy: [{ heldOn: 'desc' }, { createdAt: 'desc' }],
    select: { id: true, label: true, heldOn: true, nextSteps: true },
  })
  const todos = await tx.todo.findMany({
    where: { state: 'open', supportSession: { supportId } },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { setAt: 'asc' }],
    take: 50,
    select: {
      id: true,
      side: true,
      text: true,
      dueOn: true,
      ownerName: true,
      supportSession: { select: { label: true } },
    },
  })
  const next = await tx.plannedSession.findFirst({
    where: { supportId, state: 'planned', plannedOn: { gte: before?.heldOn ?? dateColumn('1970-01-01') } },
    orderBy: [{ plannedOn: 'asc' }, { startsAt: 'asc' }],
    select: { id: true, label: true, plannedOn: true, startsAt: true, endsAt: true },
  })
  return { last, todos, next }
}

export type Chain = Awaited<ReturnType<typeof readChain>>
