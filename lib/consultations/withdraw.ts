import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { writeSharedEntry } from '@/lib/dialogue/write-shared-entry'
import { NotPermitted } from '@/lib/errors'
import { freeText } from '@/lib/japanese/input'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { lockNamed } from './named'
import { canWithdraw } from './policy'
import { nextState } from './transitions'
import { settleWaiting } from './waiting'

export const WithdrawalInput = z.object({ reason: freeText().min(1, 'required').max(2000, 'tooLong') })

/** Takes a consultation back 取下げ, with the reason in the dialogue. What was still asked of the municipality is asked no more. */
export async function withdrawConsultation(
  tx: Tx,
  actor: Actor,
  name: string,
  input: z.infer<typeof WithdrawalInput>,
): Promise<{ number: string }> {
  const consultation = await lockNamed(tx, name)
  if (!canWithdraw(actor, consultation)) throw new NotPermitted()
  const state = nextState(consultation.state, 'withdraw')
  const now = await readClock(tx)
  const entryId = await writeSharedEntry(tx, actor, consultation, { body: input.reason, at: now })
  await tx.question.updateMany({
    where: { consultationId: consultation.id, state: 'open' },
    data: { state: 'withdrawn', closedAt: now, version: { increment: 1 } },
  })
  await tx.consultation.update({
    where: { id: consultation.id },
    data: { state, withdrawnAt: now },
    select: { id: true },
  })
  await settleWaiting(tx, { ...consultation, state }, now)
  await recordEvent(tx, actor, consultation, { kind: 'withdrawn', subjectId: entryId })
  await giveNotice(tx, {
    kind: 'message_to_desk',
    bureauId: consultation.bureauId,
    consultationId: consultation.id,
    subjectId: entryId,
  })
  return { number: consultation.number ?? consultation.id }
}
