import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { holdFiled, nameOfPractice } from './filed'
import type { NoneInput } from './input'
import { isLateFor, takesFiling } from './states'

/** What is filed for a call: which one, whether late, and under which name. */
export type FiledFor = { callId: string; isLate: boolean; lineKey: string }

/** Takes the place of one's own prefecture in a call, one after the other. NotFound where it is not asked. */
export async function takePlace(tx: Tx, actor: Actor, callId: string) {
  if (actor.role !== 'prefecture_staff' || !actor.prefectureCode) throw new NotPermitted()
  if (!z.uuid().safeParse(callId).success) throw new NotFound()
  const { prefectureCode } = actor
  await tx.$queryRaw`SELECT id FROM practice_call_places WHERE call_id = ${callId}::uuid AND prefecture_code = ${prefectureCode} FOR UPDATE`
  const place = await tx.practiceCallPlace.findUnique({
    where: { callId_prefectureCode: { callId, prefectureCode } },
    include: { call: true },
  })
  if (!place) throw new NotFound()
  return { ...place, prefectureCode }
}

/** Whether a call takes a filing now, and how it is marked; a refusal when it is over. */
export async function fileFor(
  tx: Tx,
  actor: Actor,
  { callId, code, title }: { callId: string; code: string; title: string },
): Promise<FiledFor | Refusal> {
  const { call, prefectureCode } = await takePlace(tx, actor, callId)
  const today = jstDate(await readClock(tx))
  if (!takesFiling(call, today)) return refuse('', 'callClosed')
  const { byName } = await holdFiled(tx, callId, prefectureCode)
  const lineKey = nameOfPractice(code, title)
  return byName.has(lineKey) ? refuse('title', 'filedAlready') : { callId, isLate: isLateFor(call, today), lineKey }
}

/** Remembers that somebody of the prefecture has looked at a call, the first time. */
export async function noteSeen(tx: Tx, actor: Actor, callId: string): Promise<void> {
  await tx.practiceCallPlace.updateMany({
    where: { callId, prefectureCode: actor.prefectureCode ?? '', seenAt: null },
    data: { seenAt: await readClock(tx), seenByName: actor.name },
  })
}

/** 該当なし: the prefecture says that it has nothing to file. It is an answer; filing something later takes its place. */
export async function sayNone(tx: Tx, actor: Actor, callId: string, { words }: NoneInput): Promise<{ id: string }> {
  const { id, call, noneAt } = await takePlace(tx, actor, callId)
  if (call.state !== 'open') throw new InvalidTransition('sayNone', call.state)
  if (noneAt) return { id }
  await tx.practiceCallPlace.updateMany({
    where: { id },
    data: { noneAt: await readClock(tx), noneByName: actor.name, noneWords: words },
  })
  return { id }
}

/** Something is filed after all: that there is none stands no longer. */
export async function clearNone(tx: Tx, actor: Actor, callId: string): Promise<void> {
  await tx.practiceCallPlace.updateMany({
    where: { callId, prefectureCode: actor.prefectureCode ?? '', noneAt: { not: null } },
    data: { noneAt: null, noneByName: '', noneWords: '' },
  })
}
