import type { Actor } from '@/lib/actor/actor'
import type { LockedConsultation } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { canAsk } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { audienceOf, isAskedInPortal } from './audience'
import type { AskedQuestion } from './input'
import { usualDueOn } from './usual-due'

/**
 * Asks for something to be confirmed ご確認のお願い, several at once. While one to the municipality is open
 * the clock of the desk's own answer stands still. Asking back is not an answer.
 */
export async function askQuestions(
  tx: Tx,
  actor: Actor,
  number: string,
  questions: readonly AskedQuestion[],
): Promise<{ ids: string[] } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canAsk, 'ask')
  const now = await readClock(tx)
  const late = questions.find(({ dueOn }) => dueOn !== null && dueOn <= jstDate(now))
  if (late) return refuse(`dueOn${late.row}`, 'future')
  const usual = await usualDueOn(tx, consultation.bureauId, now)
  const ids: string[] = []
  for (const question of questions) ids.push(await put(tx, actor, consultation, question, question.dueOn ?? usual, now))
  await settleWaiting(tx, consultation, now)
  return { ids }
}

async function put(
  tx: Tx,
  actor: Actor,
  consultation: LockedConsultation,
  { row: _row, ...question }: AskedQuestion,
  dueOn: string,
  now: Date,
): Promise<string> {
  const { id } = await tx.question.create({
    data: {
      ...ownedBy(consultation),
      ...question,
      dueOn: dateColumn(dueOn),
      askedAt: now,
      askedByMembershipId: actor.membershipId,
      askedByName: actor.name,
    },
    select: { id: true },
  })
  await recordEvent(tx, actor, consultation, {
    kind: 'question_asked',
    audience: audienceOf(question, consultation),
    subjectId: id,
    facts: { addressee: question.addressee, name: question.addresseeName, field: question.field ?? null },
  })
  if (isAskedInPortal(question, consultation))
    await giveNotice(tx, {
      kind: 'question_asked',
      bureauId: consultation.bureauId,
      consultationId: consultation.id,
      subjectId: id,
    })
  return id
}
