import { z } from 'zod'
import { type Actor, type Bearer, isDesk, sideOf } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateOf } from '@/lib/japanese/day'
import { lockLink } from '@/lib/links/lock'
import { giveNotice } from '@/lib/notices/give-notice'
import type { PollAnswerInput } from './answer-input'
import { takesAnswers } from './states'

type Given = { id: string }
type Name = { name: string; side: 'municipality' | 'prefecture' | 'desk' | 'other' }

/** Answers by link, as often as one likes until the closing day has ended. */
export async function answerByLink(tx: Tx, bearer: Bearer, input: PollAnswerInput): Promise<Given | Refusal> {
  const link = await lockLink(tx, bearer, 'date_poll')
  const respondent = await findRespondent(tx, link.subjectId)
  return await write(tx, respondent, input, { name: respondent.name, side: sideOfKind(respondent.kind) })
}

/** Answers signed in: whoever is asked; or the desk, which heard it on the telephone, until the date is decided. */
export async function answerPoll(
  tx: Tx,
  actor: Actor,
  respondentId: string,
  input: PollAnswerInput,
): Promise<Given | Refusal> {
  if (!z.uuid().safeParse(respondentId).success) throw new NotFound()
  const respondent = await findRespondent(tx, respondentId)
  if (isDesk(actor) && actor.bureauId !== respondent.bureauId) throw new NotPermitted()
  return await write(tx, respondent, input, { name: actor.name, side: sideOf(actor) }, isDesk(actor))
}

type Respondent = Awaited<ReturnType<typeof findRespondent>>

async function findRespondent(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM date_poll_respondents WHERE id = ${id}::uuid FOR UPDATE`
  const respondent = await tx.datePollRespondent.findUnique({
    where: { id },
    include: { poll: { select: { state: true, closesOn: true, slots: { select: { id: true } } } } },
  })
  if (!respondent) throw new NotFound()
  return respondent
}

async function write(
  tx: Tx,
  respondent: Respondent,
  { note, answers }: PollAnswerInput,
  by: Name,
  byDesk = false,
): Promise<Given | Refusal> {
  const { id, poll, pollId } = respondent
  const now = await readClock(tx)
  const isTaken = byDesk ? poll.state === 'open' : takesAnswers(poll, dateOf(now))
  if (!isTaken) throw new InvalidTransition('answerPoll', poll.state === 'open' ? 'closed' : poll.state)
  const known = new Set(poll.slots.map((slot) => slot.id))
  const own = answers.filter(({ slotId }) => known.has(slotId))
  if (own.length === 0) return refuse('answers', 'choose')
  const owned = ownedBy({ ...respondent, id: respondent.consultationId })
  await tx.datePollAnswer.deleteMany({ where: { respondentId: id } })
  await tx.datePollAnswer.createMany({
    data: own.map(({ slotId, answer }) => ({ respondentId: id, slotId, pollId, ...owned, answer })),
  })
  await tx.datePollRespondent.updateMany({
    where: { id },
    data: { note, answeredAt: now, answeredByName: by.name },
  })
  await record(tx, respondent, by)
  const { bureauId, consultationId } = owned
  if (!respondent.answeredAt && !byDesk)
    await giveNotice(tx, { kind: 'poll_answered', bureauId, consultationId, subjectId: id })
  return { id }
}

async function record(tx: Tx, respondent: Respondent, { name, side }: Name) {
  await tx.timelineEntry.createMany({
    data: {
      ...ownedBy({ ...respondent, id: respondent.consultationId }),
      ...{ kind: 'poll_answered', audience: 'internal', subjectId: respondent.id },
      ...{ actorName: name, actorSide: side, facts: { party: respondent.name } },
    },
  })
}

function sideOfKind(kind: string): Name['side'] {
  if (kind === 'municipality' || kind === 'prefecture') return kind
  return kind === 'bureau' ? 'desk' : 'other'
}
