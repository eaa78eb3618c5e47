import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor, Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { lockLink } from '@/lib/links/lock'
import type { AnswerInput } from './input'
import { ANSWERED_WITHIN_DAYS } from './kinds'

/** Whether the questions after an event are still to be answered on this day. */
export function takesAnswers({ state, heldOn }: { state: string; heldOn: Date | null }, today: string): boolean {
  return state === 'held' && heldOn !== null && addDays(dayOf(heldOn), ANSWERED_WITHIN_DAYS) >= today
}

/** Whether somebody with a seat counts as having been there: ticked, or nobody was. */
export function wasThere(
  { attendanceAt }: { attendanceAt: Date | null },
  { attended }: { attended: boolean },
): boolean {
  return attended || attendanceAt === null
}

/** Answers the questions after an event by the link of the own application. */
export async function answerByLink(tx: Tx, bearer: Bearer, input: AnswerInput): Promise<{ done: true } | Refusal> {
  const link = await lockLink(tx, bearer, 'event_application')
  return await keepAnswer(tx, link.subjectId, input)
}

/** Answers the questions after an event with the own account. */
export async function answerAsStaff(
  tx: Tx,
  actor: Actor,
  eventId: string,
  input: AnswerInput,
): Promise<{ done: true } | Refusal> {
  if (!z.uuid().safeParse(eventId).success) throw new NotFound()
  const own = await tx.eventApplication.findFirst({
    where: { eventId, userId: actor.userId, state: 'confirmed' },
    select: { id: true },
  })
  if (!own) throw new NotFound()
  return await keepAnswer(tx, own.id, input)
}

/** That somebody has answered is kept apart from the answer, which does not say whose it is. The first answer stands. */
async function keepAnswer(tx: Tx, applicationId: string, input: AnswerInput): Promise<{ done: true } | Refusal> {
  const found = await tx.eventApplication.findUnique({
    where: { id: applicationId },
    select: {
      ...{ state: true, attended: true, eventId: true, bureauId: true },
      event: { select: { state: true, heldOn: true, attendanceAt: true } },
    },
  })
  if (found?.state !== 'confirmed') throw new NotFound()
  const today = jstDate(await readClock(tx))
  if (!takesAnswers(found.event, today)) return refuse('', 'answersClosed')
  if (!wasThere(found.event, found)) return refuse('', 'notAttended')
  const of = { eventId: found.eventId, bureauId: found.bureauId }
  const { count } = await tx.eventAnswered.createMany({ data: { ...of, applicationId }, skipDuplicates: true })
  if (count === 0) return refuse('', 'eventAnswered')
  await tx.eventAnswer.createMany({ data: { ...of, ...input, id: randomUUID() } })
  return { done: true }
}
