import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { recordEvent } from '@/lib/timeline/record'
import type { ReopeningInput } from './completion-input'
import { canReopen } from './policy'
import { takeAtDesk } from './take-at-desk'
import { nextState } from './transitions'
import { settleWaiting } from './waiting'

/** Takes up a completed consultation again, for a reason that the municipality reads too. */
export async function reopenConsultation(
  tx: Tx,
  actor: Actor,
  number: string,
  { reason }: z.infer<typeof ReopeningInput>,
): Promise<{ number: string }> {
  const consultation = await takeAtDesk(tx, actor, number, canReopen, 'reopen')
  const state = nextState(consultation.state, 'reopen')
  await tx.consultation.updateMany({
    where: { id: consultation.id },
    data: { state, completedAt: null, completion: null, mergedIntoId: null },
  })
  await recordEvent(tx, actor, consultation, { kind: 'reopened', facts: { reason } })
  await settleWaiting(tx, { ...consultation, state }, await readClock(tx))
  return { number }
}
