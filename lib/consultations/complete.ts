import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { enterDialogue } from '@/lib/dialogue/enter'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { closeConsultation } from './close'
import type { CompletionInput } from './completion-input'
import { canComplete } from './policy'
import { takeAtDesk } from './take-at-desk'

/**
 * Completes a consultation: answered on the spot その場で回答, straight from receipt if need be, or after its supports.
 * An answer on the spot needs its text unless the desk has answered before; otherwise a closing message is free.
 */
export async function completeConsultation(
  tx: Tx,
  actor: Actor,
  number: string,
  { completion, message }: z.infer<typeof CompletionInput>,
): Promise<{ number: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canComplete, 'complete')
  const isAnswer = completion === 'answered_on_spot'
  if (isAnswer && message === '' && consultation.firstAnsweredAt === null) return refuse('message', 'required')
  const now = await readClock(tx)
  if (message !== '') {
    const said = { kind: 'message', audience: 'shared', isAnswer, occurredAt: now, body: message } as const
    await enterDialogue(tx, actor, consultation, said)
  }
  await closeConsultation(tx, consultation, { completion })
  await recordEvent(tx, actor, consultation, { kind: 'completed', facts: { completion } })
  await giveNotice(tx, {
    kind: 'consultation_completed',
    bureauId: consultation.bureauId,
    consultationId: consultation.id,
  })
  return { number }
}
