import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import type { AnswerToTell, ChangedTelling, HeardTelling } from './input'
import { canAnswerToTell, canKeepTold } from './policy'
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

/** The desk notes a yes to exactly these words that it heard by telephone or has on paper: whose, and from which day since it asked. From then on everybody reads them. */
export async function noteConsentToTelling(
  tx: Tx,
  actor: Actor,
  number: string,
  { heardFrom, heardOn, words, version }: HeardTelling,
): Promise<{ id: string } | Refusal> {
  const { consultation, telling } = await takeTelling(tx, actor, number, canKeepTold, version)
  const state = askedStateAfter(telling.state, 'agree')
  const now = await readClock(tx)
  if (heardOn > jstDate(now)) return refuse('heardOn', 'past')
  if (heardOn < jstDate(telling.askedAt)) return refuse('heardOn', 'beforeAsked')
  await tx.askedRequest.updateMany({
    where: { id: telling.id },
    data: {
      ...{ state, words, heardFrom, heardOn: dateColumn(heardOn), consentedVersion: version },
      ...{ answeredAt: now, answeredByName: actor.name },
    },
  })
  await recordTelling(tx, actor, consultation, telling.id, 'heard')
  return { id: telling.id }
}
