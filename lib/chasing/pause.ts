import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { isPending } from '@/lib/requests/states'
import { lockSupport } from '@/lib/supports/lock'
import { canKeepSupport } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import type { PauseInput } from './input'

const LONGEST_DAYS = 366

/** What rests: a request, or a report or survey that is owed. */
export type Resting = { requestId: string } | { dutyId: string }

/** Lets a request or duty rest from today until a day, because the party is away: these days do not count. One rest at a time. */
export async function pauseChasing(
  tx: Tx,
  actor: Actor,
  supportId: string,
  of: Resting,
  { untilOn, reason }: PauseInput,
): Promise<{ id: string } | Refusal> {
  const { consultation, waiting, today } = await lockWaiting(tx, actor, supportId, of)
  if (!waiting.isOpen) throw new InvalidTransition('pauseChasing', waiting.state)
  if (await currentPause(tx, of, today)) throw new InvalidTransition('pauseChasing', 'paused')
  if (untilOn < today) return refuse('untilOn', 'future')
  if (untilOn > addDays(today, LONGEST_DAYS)) return refuse('untilOn', 'invalid')
  const pause = await tx.requestPause.create({
    data: {
      ...{ ...of, ...ownedBy(consultation), reason, pausedAt: await readClock(tx), pausedByName: actor.name },
      ...{ fromOn: dateColumn(today), untilOn: dateColumn(untilOn) },
    },
    select: { id: true },
  })
  const facts = { party: waiting.party, on: untilOn, reason }
  await recordEvent(tx, actor, consultation, {
    ...{ kind: 'request_rest_set', audience: 'internal', subjectId: waiting.id, facts },
  })
  return pause
}

/** Ends a rest before its day: from today on the days count again. */
export async function resumeChasing(tx: Tx, actor: Actor, supportId: string, of: Resting) {
  const { consultation, waiting, today } = await lockWaiting(tx, actor, supportId, of)
  const pause = await currentPause(tx, of, today)
  if (!pause) throw new InvalidTransition('resumeChasing', 'running')
  await tx.requestPause.update({
    where: { id: pause.id },
    data: { untilOn: dateColumn(addDays(today, -1)), endedAt: await readClock(tx), endedByName: actor.name },
    select: { id: true },
  })
  await recordEvent(tx, actor, consultation, {
    ...{ kind: 'request_rest_ended', audience: 'internal', subjectId: waiting.id },
    facts: { party: waiting.party },
  })
  return { id: waiting.id }
}

async function lockWaiting(tx: Tx, actor: Actor, supportId: string, of: Resting) {
  const { consultation } = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  const id = 'dutyId' in of ? of.dutyId : of.requestId
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const waiting = 'dutyId' in of ? await findDuty(tx, supportId, id) : await findRequest(tx, supportId, id)
  if (!waiting) throw new NotFound()
  return { consultation, waiting: { ...waiting, id }, today: jstDate(await readClock(tx)) }
}

async function findRequest(tx: Tx, supportId: string, id: string) {
  const found = await tx.request.findFirst({
    where: { id, supportId },
    select: { state: true, addresseeName: true },
  })
  return found && { state: found.state, party: found.addresseeName, isOpen: isPending(found.state) }
}

async function findDuty(tx: Tx, supportId: string, id: string) {
  const found = await tx.duty.findFirst({ where: { id, supportId }, select: { state: true, partyName: true } })
  return found && { state: found.state, party: found.partyName, isOpen: found.state === 'open' }
}

async function currentPause(tx: Tx, of: Resting, today: string) {
  return await tx.requestPause.findFirst({
    where: { ...of, untilOn: { gte: dateColumn(today) } },
    select: { id: true },
  })
}
