import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import type { AnswerInput, HeardInput } from './input'
import { canAnswerForPractice, canKeepPractice } from './policy'
import { practiceStateAfter } from './states'
import { keepPracticeWord, type TakenPractice, takePractice, tellOfPractice } from './take'

/** The municipality's word on exactly the text it has seen: it agrees, wishes a change, or does not want it published. */
export async function answerForPractice(
  tx: Tx,
  actor: Actor,
  id: string,
  { answer, words, version }: AnswerInput,
): Promise<{ id: string; answer: string }> {
  const draft = await takePractice(tx, actor, id, canAnswerForPractice, version)
  if (answer === 'agree') {
    await consent(tx, draft)
    await keepPracticeWord(tx, actor, draft, { kind: 'agreed', words })
  } else {
    // A revision that is not wanted leaves what is out as it is.
    const next = answer === 'refuse' && !draft.publishedAt ? 'refuse' : 'wish'
    const state = practiceStateAfter(draft.state, next)
    await tx.practiceDraft.updateMany({ where: { id }, data: { state, consentedAt: null, consentedVersion: null } })
    await keepPracticeWord(tx, actor, draft, { kind: answer === 'wish' ? 'wishes' : 'refused', words })
  }
  await tellOfPractice(tx, draft, 'practice_answered')
  return { id, answer }
}

/** The desk notes a consent that it heard by telephone or has on paper: whose, and from which day. */
export async function noteConsentToPractice(
  tx: Tx,
  actor: Actor,
  id: string,
  { saidBy: by, saidOn: on, words, version }: HeardInput,
): Promise<{ id: string } | Refusal> {
  const draft = await takePractice(tx, actor, id, canKeepPractice, version)
  if (on > jstDate(await readClock(tx))) return refuse('saidOn', 'past')
  await consent(tx, draft)
  await keepPracticeWord(tx, actor, draft, { kind: 'heard', by, on, words })
  return { id }
}

async function consent(tx: Tx, { id, state: before, version }: TakenPractice) {
  const state = practiceStateAfter(before, 'agree')
  await tx.practiceDraft.updateMany({
    where: { id },
    data: { state, consentedAt: await readClock(tx), consentedVersion: version },
  })
}
