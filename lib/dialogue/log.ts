import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { insertTodo } from '@/lib/todos/insert'
import { carryOn } from './carry-on'
import { enterDialogue } from './enter'
import type { LogInput } from './input'

/** Logs a call, mail, visit or meeting that has taken place, shared with the municipality or for the desk alone, and what is to be done after it. */
export async function logDialogue(
  tx: Tx,
  actor: Actor,
  number: string,
  input: z.infer<typeof LogInput>,
): Promise<{ id: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'log')
  const now = await readClock(tx)
  const { todo, todoDueOn, todoFor, ...spoken } = input
  const said = { ...spoken, occurredAt: new Date(input.occurredAt) }
  if (said.occurredAt > now) return refuse('occurredAt', 'past')
  if (said.isAnswer && isBeforeReceipt(said.occurredAt, consultation.receivedAt))
    return refuse('occurredAt', 'answeredBeforeReceipt')
  const entry = await enterDialogue(tx, actor, consultation, said)
  if (todo)
    await insertTodo(tx, actor, consultation, {
      ...{ text: todo, dueOn: todoDueOn, audience: said.audience, dialogueEntryId: entry.id },
      owner: todoFor === 'municipality' ? todoFor : { membershipId: actor.membershipId, name: actor.name },
    })
  if (said.audience === 'shared') await carryOn(tx, consultation, said, now)
  else await touch(tx, consultation.id, now)
  return entry
}

/** Nothing is answered before it is received; times are typed to the minute. */
function isBeforeReceipt(occurredAt: Date, receivedAt: Date | null): boolean {
  return receivedAt !== null && occurredAt.getTime() < Math.floor(receivedAt.getTime() / 60_000) * 60_000
}
