import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import type { ProlongInput, SeenCall } from './input'
import { takeCall } from './take'

type Seen = z.infer<typeof SeenCall>

/** Opens a call: every prefecture it names is asked, each alone. */
export async function openCall(tx: Tx, actor: Actor, id: string, { version }: Seen): Promise<{ id: string } | Refusal> {
  const { state, dueOn, bureauId } = await takeCall(tx, actor, id, version)
  if (state !== 'draft') throw new InvalidTransition('openCall', state)
  const now = await readClock(tx)
  if (dayOf(dueOn) <= jstDate(now)) return refuse('', 'callDuePast')
  await tx.practiceCall.updateMany({
    where: { id },
    data: { state: 'open', openedAt: now, openedByName: actor.name, version: { increment: 1 } },
  })
  await tx.practiceCallPlace.updateMany({ where: { callId: id }, data: { askedAt: now } })
  const places = await tx.practiceCallPlace.findMany({ where: { callId: id }, select: { id: true } })
  for (const place of places) await giveNotice(tx, { kind: 'collection_opened', bureauId, subjectId: place.id })
  return { id }
}

/** Gives a call that is open a later day, and tells every prefecture it asked. A day is never brought forward: somebody relies on it. */
export async function prolongCall(
  tx: Tx,
  actor: Actor,
  id: string,
  { dueOn, version }: ProlongInput,
): Promise<{ id: string } | Refusal> {
  const call = await takeCall(tx, actor, id, version)
  if (call.state !== 'open') throw new InvalidTransition('prolongCall', call.state)
  if (dueOn <= dayOf(call.dueOn) || dueOn <= jstDate(await readClock(tx))) return refuse('dueOn', 'notLater')
  await tx.practiceCall.updateMany({ where: { id }, data: { dueOn: dateColumn(dueOn), version: { increment: 1 } } })
  const places = await tx.practiceCallPlace.findMany({ where: { callId: id }, select: { id: true } })
  for (const place of places)
    await giveNotice(tx, { kind: 'collection_prolonged', bureauId: call.bureauId, subjectId: place.id })
  return { id }
}

/** Closes a call: what is filed from now on is late, and taken only where the call says so. */
export async function closeCall(tx: Tx, actor: Actor, id: string, { version }: Seen): Promise<{ id: string }> {
  const { state } = await takeCall(tx, actor, id, version)
  if (state !== 'open') throw new InvalidTransition('closeCall', state)
  await tx.practiceCall.updateMany({
    where: { id },
    data: { state: 'closed', closedAt: await readClock(tx), closedByName: actor.name, version: { increment: 1 } },
  })
  return { id }
}
