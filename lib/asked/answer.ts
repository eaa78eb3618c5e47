import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import type { Refusal } from '@/lib/forms/errors'
import type { AnswerToTell, ChangedTelling } from './input'
import { canAnswerToTell } from './policy'
import { askedStateAfter } from './states'
import { recordTelling, refuseNames, takeTelling } from './take'

/** The municipality's word on exactly these words: with its yes everybody reads them from now on, with its no nobody does. */
export async function answerToTell(
  tx: Tx,
  actor: Actor,
  number: string,
  { answer, place, words, version }: AnswerToTell,
): Promise<{ answer: string }> {
  const { consultation, telling } = await takeTelling(tx, actor, number, canAnswerToTell, version)
  const state = askedStateAfter(telling.state, answer)
  const isAgreed = answer === 'agree'
  await tx.askedRequest.updateMany({
    where: { id: telling.id },
    data: {
      ...{ state, words, answeredAt: await readClock(tx), answeredByName: actor.name },
      ...(isAgreed ? { place, consentedVersion: version } : {}),
    },
  })
  await recordTelling(tx, actor, consultation, telling.id, isAgreed ? 'agreed' : 'declined')
  return { answer }
}

/** The municipality agrees to its own words instead; the desk looks at them before everybody does. */
export async function changeTelling(
  tx: Tx,
  actor: Actor,
  number: string,
  { version, ...input }: ChangedTelling,
): Promise<{ answer: 'change' } | Refusal> {
  const { consultation, telling } = await takeTelling(tx, actor, number, canAnswerToTell, version)
  const state = askedStateAfter(telling.state, 'change')
  const named = await refuseNames(tx, consultation, input)
  if (named) return named
  await tx.askedRequest.updateMany({
    where: { id: telling.id },
    data: {
      ...{ ...input, state, answeredAt: await readClock(tx), answeredByName: actor.name },
      ...{ consentedVersion: version + 1, version: version + 1 },
    },
  })
  await recordTelling(tx, actor, consultation, telling.id, 'changed')
  return { answer: 'change' }
}
