import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import type { DecisionInput } from './input'
import { canLeadCalls } from './policy'
import { callStateAfter } from './states'
import { takeCall } from './take'

/** 重点実施事項の決定: with day, text and reason; its matters are those of the fiscal year from now on. What was decided stands. */
export async function decidePriorities(
  tx: Tx,
  actor: Actor,
  id: string,
  { decidedOn, body, reason, matters }: DecisionInput,
): Promise<{ id: string } | Refusal> {
  if (!canLeadCalls(actor)) throw new NotPermitted()
  const call = await takeCall(tx, id)
  const state = callStateAfter(call.state, 'decide')
  const now = await readClock(tx)
  if (decidedOn > jstDate(now)) return refuse('decidedOn', 'past')
  const { bureauId, fiscalYear } = call
  const decisionId = randomUUID()
  await tx.priorityDecision.createMany({
    data: {
      ...{ id: decisionId, bureauId, fiscalYear, callId: id, decidedOn: dateColumn(decidedOn), body, reason },
      ...{ decidedAt: now, decidedByName: actor.name },
    },
  })
  await tx.priorityMatter.createMany({
    data: matters.map((matter, at) => ({ ...matter, bureauId, fiscalYear, decisionId, position: at + 1 })),
  })
  await tx.councilCall.updateMany({ where: { id }, data: { state } })
  await giveNotice(tx, { kind: 'priorities_decided', bureauId, subjectId: id })
  return { id }
}
