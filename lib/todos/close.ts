import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { lockConsultation } from '@/lib/consultations/lock'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record'
import { canDrop, canTick } from './policy'

/** Ticks off what was to be done: the municipality its own, the desk everything. Once. */
export async function completeTodo(tx: Tx, actor: Actor, todoId: string): Promise<{ number: string }> {
  return await closeTodo(tx, actor, todoId, 'done')
}

/** Takes back what is not to be done any more: the desk. */
export async function dropTodo(tx: Tx, actor: Actor, todoId: string): Promise<{ number: string }> {
  return await closeTodo(tx, actor, todoId, 'dropped')
}

async function closeTodo(tx: Tx, actor: Actor, todoId: string, state: 'done' | 'dropped') {
  const id = z.uuid().safeParse(todoId).data
  const found = id ? await tx.todo.findUnique({ where: { id }, select: { consultationId: true } }) : null
  if (!found) throw new NotFound()
  const consultation = await lockConsultation(tx, found.consultationId)
  const todo = await tx.todo.findUniqueOrThrow({ where: { id: todoId } })
  const may = state === 'done' ? canTick(actor, todo) : canDrop(actor, todo)
  if (!may) throw new NotPermitted()
  if (todo.state !== 'open') throw new InvalidTransition(state, todo.state)
  const now = await readClock(tx)
  await tx.todo.updateMany({
    where: { id: todo.id, state: 'open' },
    data: { state, closedAt: now, closedByName: actor.name, version: { increment: 1 } },
  })
  await recordEvent(tx, actor, consultation, {
    kind: state === 'done' ? 'todo_done' : 'todo_dropped',
    audience: todo.audience === 'shared' ? 'shared' : 'internal',
    subjectId: todo.id,
    facts: { action: todo.text },
  })
  await touch(tx, consultation.id, now)
  return { number: consultation.number ?? consultation.id }
}
