import type { LockedConsultation } from '@/lib/consultations/lock'
import { isPossible, nextState } from '@/lib/consultations/transitions'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'

/** What an entry changed beside itself, for taking it back. */
export type Changes = { began?: number; firstAnswer?: number }

/**
 * What a shared entry of the desk means for the consultation: the first one begins the dialogue (協議中), and the
 * first one marked 回答 is the desk's first answer. Asking back is neither.
 */
export async function carryOn(
  tx: Tx,
  consultation: LockedConsultation,
  said: { isAnswer: boolean; occurredAt: Date },
  now: Date,
): Promise<Changes> {
  const begins = isPossible(consultation.state, 'startDialogue')
  const state = begins ? nextState(consultation.state, 'startDialogue') : consultation.state
  const answers = said.isAnswer && consultation.firstAnsweredAt === null
  if (begins || answers)
    await tx.consultation.updateMany({
      where: { id: consultation.id },
      data: { state, ...(answers ? { firstAnsweredAt: notBefore(consultation.receivedAt, said.occurredAt) } : {}) },
    })
  await settleWaiting(tx, { ...consultation, state }, now)
  return { ...(begins ? { began: 1 } : {}), ...(answers ? { firstAnswer: 1 } : {}) }
}

/** An answer in the minute of receipt counts from the receipt. */
function notBefore(receivedAt: Date | null, answeredAt: Date): Date {
  return receivedAt && receivedAt > answeredAt ? receivedAt : answeredAt
}
