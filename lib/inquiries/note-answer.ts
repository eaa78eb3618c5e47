import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'
import type { NotedAnswerInput } from './input'
import { takeInquiry } from './take-inquiry'

/** Notes down what headquarters answered by telephone or mail, with whom and on which day. */
export async function noteHeadquartersAnswer(
  tx: Tx,
  actor: Actor,
  number: string,
  id: string,
  { notedAnswer, notedBy, notedOn }: z.infer<typeof NotedAnswerInput>,
): Promise<{ id: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'noteAnswer')
  const inquiry = await takeInquiry(tx, id)
  if (inquiry.consultationId !== consultation.id) throw new NotFound()
  const now = await readClock(tx)
  if (notedOn > jstDate(now)) return refuse('notedOn', 'past')
  if (notedOn < jstDate(inquiry.passedAt)) return refuse('notedOn', 'order')
  await tx.headquartersInquiry.update({
    where: { id },
    data: {
      ...{ state: 'answered', answer: notedAnswer, answeredOn: dateColumn(notedOn), answeredByName: notedBy },
      ...{ recordedByName: actor.name, version: { increment: 1 } },
    },
    select: { id: true },
  })
  const facts = { party: inquiry.addressee.name }
  await recordEvent(tx, actor, consultation, { kind: 'headquarters_answered', subjectId: id, facts })
  await settleWaiting(tx, consultation, now)
  return { id }
}

/** Takes a question back from headquarters. */
export async function withdrawFromHeadquarters(tx: Tx, actor: Actor, number: string, id: string) {
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'withdrawFromHeadquarters')
  const inquiry = await takeInquiry(tx, id)
  if (inquiry.consultationId !== consultation.id) throw new NotFound()
  await tx.headquartersInquiry.update({
    where: { id },
    data: { state: 'withdrawn', version: { increment: 1 } },
    select: { id: true },
  })
  await settleWaiting(tx, consultation, await readClock(tx))
  const facts = { party: inquiry.addressee.name }
  await recordEvent(tx, actor, consultation, { kind: 'headquarters_withdrawn', subjectId: id, facts })
  return { id }
}
