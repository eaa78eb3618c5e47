import type { Tx } from '@/lib/db/client'
import { dayText } from '@/lib/japanese/day'

/** Something somebody is to do, by when ('' when no day was set). */
export type Promised = { id: string; what: string; who: string; side: string; on: string }

/** What was promised and not done yet in each consultation: to-dos of both sides, and what supports need next; the soonest first. */
export async function readPromises(tx: Tx, ids: readonly string[]): Promise<Map<string, Promised[]>> {
  const where = { consultationId: { in: [...ids] } }
  const todos = await tx.todo.findMany({
    where: { ...where, state: 'open' },
    select: { id: true, consultationId: true, text: true, side: true, ownerName: true, dueOn: true },
  })
  const supports = await tx.support.findMany({
    where: { ...where, state: { in: ['agreed', 'under_way'] }, nextAction: { not: '' } },
    select: { id: true, consultationId: true, nextAction: true, nextActionOn: true, ownerName: true },
  })
  const found = [
    ...todos.map((todo) => ({ ...todo, what: todo.text, who: todo.ownerName, on: dayText(todo.dueOn) })),
    ...supports.map((support) => ({
      ...{ id: support.id, consultationId: support.consultationId, what: support.nextAction, side: 'desk' },
      ...{ who: support.ownerName, on: dayText(support.nextActionOn) },
    })),
  ]
  const promises = new Map<string, Promised[]>()
  for (const { consultationId, id, what, who, side, on } of found.sort((a, b) =>
    (a.on || '9').localeCompare(b.on || '9'),
  ))
    promises.set(consultationId, [...(promises.get(consultationId) ?? []), { id, what, who, side, on }])
  return promises
}
