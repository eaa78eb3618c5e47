import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'

const MOST = 100

const SHOWN = {
  id: true,
  side: true,
  audience: true,
  text: true,
  dueOn: true,
  ownerName: true,
  state: true,
  setByName: true,
  setAt: true,
  closedAt: true,
  closedByName: true,
} as const

/** What is still to be done for a consultation, as far as this person sees it; what is due first comes first. */
export async function listTodosOf(tx: Tx, consultationId: string) {
  return await tx.todo.findMany({
    where: { consultationId, state: 'open' },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { setAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: SHOWN,
  })
}

export type Todo = Awaited<ReturnType<typeof listTodosOf>>[number]

/** この町のやること: what an asking organisation is to do, and what it has done since the day `doneSince`. */
export async function listOurTodos(tx: Tx, actor: Actor, doneSince: string) {
  const ours = { askingOrganisationId: actor.organisationId, side: 'municipality' }
  const select = { ...SHOWN, consultation: { select: { number: true, title: true } } }
  const open = await tx.todo.findMany({
    where: { ...ours, state: 'open' },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { setAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select,
  })
  const done = await tx.todo.findMany({
    where: { ...ours, state: 'done', closedAt: { gte: dateColumn(doneSince) } },
    orderBy: [{ closedAt: 'desc' }, { id: 'asc' }],
    take: 20,
    select,
  })
  return { open, done }
}

export type OurTodo = Awaited<ReturnType<typeof listOurTodos>>['open'][number]
