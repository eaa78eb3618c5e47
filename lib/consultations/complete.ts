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
import { isWithoutSupport } from './obstacles'
import { canComplete } from './policy'
import { takeAtDesk } from './take-at-desk'

/**
 * Completes a consultation: answered on the spot その場で回答, straight from receipt if need be, or after its supports,
 * of which one has ended. Nothing counts as answered without words: unless the desk has answered before, the message
 * is needed and is the first answer; otherwise it is free.
 */
export async function completeConsultation(
  tx: Tx,
  actor: Actor,
  number: string,
  { completion, message }: z.infer<typeof CompletionInput>,
): Promise<{ number: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canComplete, 'complete')
  if (completion === 'supported' && (await isWithoutSupport(tx, consultation.id)))
    return refuse('completion', 'withoutSupport')
  const isFirst = consultation.firstAnsweredAt === null
  if (isFirst && message === '') return refuse('message', 'required')
  const now = await readClock(tx)
  if (message !== '') {
    const isAnswer = isFirst || completion === 'answered_on_spot'
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
