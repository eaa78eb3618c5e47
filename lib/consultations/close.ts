import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import type { LockedConsultation } from './lock'
import { countObstacles } from './obstacles'
import { nextState } from './transitions'
import { settleWaiting } from './waiting'

type Ending =
  | { completion: 'answered_on_spot' | 'supported'; mergedIntoId?: undefined }
  | { completion: 'merged'; mergedIntoId: string }

/**
 * Closes a consultation. Refused while a question is open or a support has not ended; completion counts as
 * the first answer when there was none before. Follow-ups go on beside it.
 */
export async function closeConsultation(tx: Tx, consultation: LockedConsultation, ending: Ending): Promise<void> {
  const state = nextState(consultation.state, 'complete')
  const { questions, supports } = await countObstacles(tx, consultation.id)
  if (questions + supports > 0) throw new InvalidTransition('complete', consultation.state)
  const now = await readClock(tx)
  await tx.consultation.updateMany({
    where: { id: consultation.id },
    data: {
      state,
      completedAt: now,
      completion: ending.completion,
      mergedIntoId: ending.mergedIntoId ?? null,
      firstAnsweredAt: consultation.firstAnsweredAt ?? now,
    },
  })
  await settleWaiting(tx, { ...consultation, state }, now)
}
