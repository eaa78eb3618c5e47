import { randomUUID } from 'node:crypto'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import type { CallChangeInput, CallInput } from './input'
import { takeCall } from './take'

/** Writes a call for practices; no prefecture sees it before it is opened. */
export async function addCall(tx: Tx, actor: Actor, input: CallInput): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const wrong = await whatIsWrong(tx, actor.bureauId, input)
  if (wrong) return wrong
  const id = randomUUID()
  const { bureauId } = actor
  const { prefectures, dueOn, ...words } = input
  await tx.practiceCall.createMany({
    data: { id, bureauId, ...words, dueOn: dateColumn(dueOn), writtenByName: actor.name },
  })
  await setPlaces(tx, { id, bureauId }, prefectures)
  return { id }
}

/** Changes a call that has not been opened yet. */
export async function changeCall(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, ...input }: CallChangeInput,
): Promise<{ id: string } | Refusal> {
  const call = await takeCall(tx, actor, id, version)
  if (call.state !== 'draft') throw new InvalidTransition('changeCall', call.state)
  const wrong = await whatIsWrong(tx, call.bureauId, input)
  if (wrong) return wrong
  const { prefectures, dueOn, ...words } = input
  await tx.practiceCall.updateMany({
    where: { id },
    data: { ...words, dueOn: dateColumn(dueOn), version: { increment: 1 } },
  })
  await setPlaces(tx, call, prefectures)
  return { id }
}

async function whatIsWrong(tx: Tx, bureauId: string, { matterId, themeKeys, dueOn, prefectures }: CallInput) {
  if ((await tx.priorityMatter.count({ where: { id: matterId, bureauId } })) === 0) return refuse('matterId', 'choose')
  const keys = [...new Set(themeKeys)]
  if ((await tx.theme.count({ where: { key: { in: keys } } })) < keys.length) return refuse('themeKeys', 'choose')
  if (dueOn <= jstDate(await readClock(tx))) return refuse('dueOn', 'future')
  const known = await prefecturesOf(tx, bureauId, prefectures)
  return known.length < new Set(prefectures).size ? refuse('prefectures', 'choose') : null
}

async function prefecturesOf(tx: Tx, bureauId: string, codes: readonly string[]) {
  return await tx.organisation.findMany({
    where: { kind: 'prefecture', bureauId, code: { in: [...codes] } },
    select: { id: true, prefectureCode: true },
  })
}

async function setPlaces(tx: Tx, { id: callId, bureauId }: { id: string; bureauId: string }, codes: readonly string[]) {
  const wanted = await prefecturesOf(tx, bureauId, codes)
  await tx.practiceCallPlace.deleteMany({ where: { callId, organisationId: { notIn: wanted.map(({ id }) => id) } } })
  await tx.practiceCallPlace.createMany({
    data: wanted.flatMap(({ id: organisationId, prefectureCode }) =>
      prefectureCode ? [{ callId, bureauId, organisationId, prefectureCode }] : [],
    ),
    skipDuplicates: true,
  })
}
