import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { listAddressees } from '@/lib/requests/list-addressees'
import { putRequest } from '@/lib/requests/put'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { canSendRequest } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import type { SendingInput } from './input'
import { takeRound } from './take'
import { nextRoundState } from './transitions'

/** Sends what the asking side agreed to, unchanged, to all the parties it agreed to, each a request of its own. */
export async function sendRound(
  tx: Tx,
  actor: Actor,
  id: string,
  { dueOn }: z.infer<typeof SendingInput>,
): Promise<{ supportId: string } | Refusal> {
  const { round, support, consultation } = await takeRound(tx, id)
  if (!canSendRequest(actor, consultation)) throw new NotPermitted()
  const state = nextRoundState(round.state, 'send')
  if (!mayBeAskedUnder(support.state)) throw new InvalidTransition('sendRequest', support.state)
  const now = await readClock(tx)
  if (dueOn <= jstDate(now)) return refuse('dueOn', 'future')
  const known = new Map((await listAddressees(tx, consultation)).map((party) => [party.value, party]))
  const parties = round.addressees.flatMap((value) => known.get(value) ?? [])
  if (parties.length < round.addressees.length) return refuse('', 'partyGone')

  const { title, summary, consentWay, consentedAt, consentedByName } = round
  const consent = { consentWay, consentedAt, consentedByName, roundId: id }
  await tx.requestRound.update({
    where: { id },
    data: { state, dueOn: dateColumn(dueOn), sentAt: now },
    select: { id: true },
  })
  for (const party of parties)
    await putRequest(tx, actor, { support, consultation }, party, { title, summary, dueOn, ...consent }, now)
  await settleWaiting(tx, consultation, now)
  return { supportId: support.id }
}

/** Gives a round up before it is sent; the asking side is not asked any more. */
export async function dropRound(tx: Tx, actor: Actor, id: string): Promise<{ supportId: string }> {
  const { round, support, consultation } = await takeRound(tx, id)
  if (!canSendRequest(actor, consultation)) throw new NotPermitted()
  const state = nextRoundState(round.state, 'drop')
  await tx.requestRound.update({ where: { id }, data: { state }, select: { id: true } })
  const facts = { party: round.partyNames.join('、') }
  await recordEvent(tx, actor, consultation, { kind: 'consent_dropped', subjectId: id, facts })
  await settleWaiting(tx, consultation, await readClock(tx))
  return { supportId: support.id }
}
