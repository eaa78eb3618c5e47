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

/** Lets a request rest from today until a day, because the party is away: these days do not count. One rest at a time. */
export async function pauseChasing(
  tx: Tx,
  actor: Actor,
  supportId: string,
  requestId: string,
  { untilOn, reason }: PauseInput,
): Promise<{ id: string } | Refusal> {
  const { consultation, request, today } = await lockRequest(tx, actor, supportId, requestId)
  if (!isPending(request.state)) throw new InvalidTransition('pauseChasing', request.state)
  if (await currentPause(tx, requestId, today)) throw new InvalidTransition('pauseChasing', 'paused')
  if (untilOn < today) return refuse('untilOn', 'future')
  if (untilOn > addDays(today, LONGEST_DAYS)) return refuse('untilOn', 'invalid')
  const pause = await tx.requestPause.create({
    data: {
      ...{ requestId, ...ownedBy(consultation), reason, pausedAt: await readClock(tx), pausedByName: actor.name },
      ...{ fromOn: dateColumn(today), untilOn: dateColumn(untilOn) },
    },
    select: { id: true },
  })
  const facts = { party: request.addresseeName, on: untilOn, reason }
  await recordEvent(tx, actor, consultation, {
    ...{ kind: 'request_rest_set', audience: 'internal', subjectId: requestId, facts },
  })
  return pause
}

/** Ends a rest before its day: from today on the days count again. */
export async function resumeChasing(tx: Tx, actor: Actor, supportId: string, requestId: string) {
  const { consultation, request, today } = await lockRequest(tx, actor, supportId, requestId)
  const pause = await currentPause(tx, requestId, today)
  if (!pause) throw new InvalidTransition('resumeChasing', 'running')
  await tx.requestPause.update({
    where: { id: pause.id },
    data: { untilOn: dateColumn(addDays(today, -1)), endedAt: await readClock(tx), endedByName: actor.name },
    select: { id: true },
  })
  await recordEvent(tx, actor, consultation, {
    ...{ kind: 'request_rest_ended', audience: 'internal', subjectId: requestId },
    facts: { party: request.addresseeName },
  })
  return { id: requestId }
}

async function lockRequest(tx: Tx, actor: Actor, supportId: string, requestId: string) {
  const { consultation } = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  if (!z.uuid().safeParse(requestId).success) throw new NotFound()
  const request = await tx.request.findFirst({
    where: { id: requestId, supportId },
    select: { state: true, addresseeName: true },
  })
  if (!request) throw new NotFound()
  return { consultation, request, today: jstDate(await readClock(tx)) }
}

async function currentPause(tx: Tx, requestId: string, today: string) {
  return await tx.requestPause.findFirst({
    where: { requestId, untilOn: { gte: dateColumn(today) } },
    select: { id: true },
  })
}
