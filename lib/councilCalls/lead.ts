import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import type { CallInput, NoteInput } from './input'
import { canLeadCalls } from './policy'
import { callStateAfter } from './states'
import { takeCall } from './take'

/** 提案募集: asks every member of the council for proposals on the priority matters of a fiscal year. */
export async function callForProposals(tx: Tx, actor: Actor, input: CallInput): Promise<{ id: string } | Refusal> {
  if (!canLeadCalls(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const now = await readClock(tx)
  if (input.dueOn <= jstDate(now)) return refuse('dueOn', 'future')
  const call = await tx.councilCall.create({
    data: { ...input, dueOn: dateColumn(input.dueOn), bureauId, calledAt: now, calledByName: actor.name },
    select: { id: true },
  })
  await giveNotice(tx, { kind: 'proposals_called', bureauId, subjectId: call.id })
  return call
}

/** Ends the call: from now on nobody proposes or changes. */
export async function closeCall(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  if (!canLeadCalls(actor)) throw new NotPermitted()
  const call = await takeCall(tx, id)
  const data = { state: callStateAfter(call.state, 'close'), closedAt: await readClock(tx), closedByName: actor.name }
  await tx.councilCall.updateMany({ where: { id }, data })
  return { id }
}

/** Lets the members read and compare each other's proposals; not before the call is closed, and for good. */
export async function shareProposals(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  if (!canLeadCalls(actor)) throw new NotPermitted()
  const call = await takeCall(tx, id)
  if (call.state === 'open' || call.sharedAt) throw new InvalidTransition('shareProposals', call.state)
  await tx.councilCall.updateMany({
    where: { id },
    data: { sharedAt: await readClock(tx), sharedByName: actor.name },
  })
  return { id }
}

/** 協議の記録: writes down what was discussed of the proposals; a decision needs at least one. */
export async function noteDiscussion(
  tx: Tx,
  actor: Actor,
  id: string,
  { heldOn, body, shared }: NoteInput,
): Promise<{ id: string } | Refusal> {
  if (!canLeadCalls(actor)) throw new NotPermitted()
  const call = await takeCall(tx, id)
  const state = callStateAfter(call.state, 'discuss')
  const now = await readClock(tx)
  if (heldOn > jstDate(now)) return refuse('heldOn', 'past')
  await tx.councilNote.createMany({
    data: {
      ...{ callId: id, bureauId: call.bureauId, heldOn: dateColumn(heldOn), body, shared },
      ...{ notedAt: now, notedByName: actor.name },
    },
  })
  if (state !== call.state) await tx.councilCall.updateMany({ where: { id }, data: { state } })
  return { id }
}
