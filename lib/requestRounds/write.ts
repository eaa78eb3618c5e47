import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate, startOfJstDay } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { type Addressee, listAddressees } from '@/lib/requests/list-addressees'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { lockSupport } from '@/lib/supports/lock'
import { canSendRequest } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import type { RoundInput } from './input'

/**
 * Writes what several parties are to be asked under a support. Nothing goes out yet: either the asking side is asked
 * in the portal whether title and summary may be passed on to just these parties, or the officer notes who agreed and when.
 */
export async function writeRound(
  tx: Tx,
  actor: Actor,
  supportId: string,
  input: RoundInput,
): Promise<{ id: string } | Refusal> {
  const { support, consultation } = await lockSupport(tx, supportId)
  if (!canSendRequest(actor, consultation)) throw new NotPermitted()
  if (!mayBeAskedUnder(support.state)) throw new InvalidTransition('sendRequest', support.state)
  const known = await listAddressees(tx, consultation)
  const chosen = known.filter(({ value }) => input.parties.includes(value))
  if (chosen.length < new Set(input.parties).size) return refuse('parties', 'choose')
  const now = await readClock(tx)
  const wrong = wrongIn(input, jstDate(now))
  if (wrong) return wrong

  const asks = input.consentWay === 'portal'
  const id = randomUUID()
  await tx.requestRound.createMany({
    data: { id, supportId, ...ownedBy(consultation), ...columnsOf(input, chosen, now), writtenByName: actor.name },
  })
  const parties = chosen.map(({ name }) => name).join('、')
  const kind = asks ? 'consent_asked' : 'consent_noted'
  await recordEvent(tx, actor, consultation, { kind, subjectId: id, facts: { party: parties } })
  if (asks) {
    const { id: consultationId, bureauId } = consultation
    await giveNotice(tx, { kind: 'consent_asked', bureauId, consultationId, subjectId: id })
  }
  await settleWaiting(tx, consultation, now)
  return { id }
}

function wrongIn({ dueOn, consentWay, consentedBy, consentedOn }: RoundInput, today: string): Refusal | null {
  if (dueOn <= today) return refuse('dueOn', 'future')
  if (consentWay === 'portal') return null
  if (consentedBy === '') return refuse('consentedBy', 'required')
  if (consentedOn === '') return refuse('consentedOn', 'required')
  return consentedOn > today ? refuse('consentedOn', 'past') : null
}

function columnsOf(input: RoundInput, chosen: readonly Addressee[], now: Date) {
  const { title, summary, dueOn, consentWay, consentedBy, consentedOn } = input
  const asks = consentWay === 'portal'
  return {
    ...{ title, summary, consentWay, dueOn: dateColumn(dueOn), state: asks ? 'asked' : 'agreed' },
    ...{ addressees: chosen.map(({ value }) => value), partyNames: chosen.map(({ name }) => name) },
    ...(asks ? {} : { consentedByName: consentedBy, consentedAt: startOfJstDay(consentedOn) }),
    writtenAt: now,
  }
}
