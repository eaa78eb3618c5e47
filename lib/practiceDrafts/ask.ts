import type { Actor } from '@/lib/actor/actor'
import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { openDueDay } from '@/lib/followUps/due-days'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { draftOfEffect } from './draft-of-effect'
import type { AskingInput } from './input'
import { findPersonal } from './personal'
import { canKeepPractice } from './policy'
import { practiceStateAfter } from './states'
import { keepPracticeWord, takePractice, tellOfPractice } from './take'

/**
 * Puts the text to the municipality 公開の確認: from now on it sees exactly what everybody would see. Whatever looks like a
 * person's name or number has to be looked at first. Its answer is due on a day on which it can answer: not while people change
 * posts, on days of its assembly 議会 or when the office is closed.
 */
export async function askForConsent(
  tx: Tx,
  actor: Actor,
  id: string,
  { answerBy, words, checked, version }: AskingInput,
): Promise<{ id: string } | Refusal> {
  const draft = await takePractice(tx, actor, id, canKeepPractice, version)
  const state = practiceStateAfter(draft.state, 'ask')
  if (draft.effectId && (await draftOfEffect(tx, draft.effectId))?.answer.publication === 'no')
    throw new InvalidTransition('askForConsent', 'notToPublish')
  const now = await readClock(tx)
  if (answerBy <= jstDate(now)) return refuse('answerBy', 'future')
  if (openDueDay(answerBy, await readClosedFor(tx, draft)) !== answerBy) return refuse('answerBy', 'officeCannot')
  if (draft.summary === '') return refuse('answerBy', 'notNow')
  if (!checked && (await findPersonal(tx, draft)).length > 0) return refuse('checked', 'mustAgree')
  await tx.practiceDraft.updateMany({
    where: { id },
    data: { state, askedAt: draft.askedAt ?? now, answerBy: dateColumn(answerBy) },
  })
  await keepPracticeWord(tx, actor, draft, { kind: 'asked', words })
  await tellOfPractice(tx, draft, 'practice_asked')
  return { id }
}
