import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { listWaitingElsewhere } from './list-waiting-elsewhere'

/** What the asking side has to answer: questions, proposed supports, consents, follow-ups, what waits outside its consultations, and what it is to do; the most urgent first. */
export async function listWaitingForUs(tx: Tx, actor: Actor) {
  const askingOrganisationId = actor.organisationId
  const consultation = { select: { number: true, title: true } }
  const questions = await tx.question.findMany({
    where: { askingOrganisationId, addressee: 'municipality', state: 'open' },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, body: true, dueOn: true, reminders: true, askedByName: true, consultation },
  })
  const proposals = await tx.support.findMany({
    where: { askingOrganisationId, state: 'proposed', consultation: { completedAt: null, withdrawnAt: null } },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, proposedAt: true, menu: { select: { name: true, nameEn: true } }, consultation },
  })
  const consents = await tx.requestRound.findMany({
    where: { askingOrganisationId, state: 'asked' },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, title: true, consultation },
  })
  const elsewhere = await listWaitingElsewhere(tx, actor)
  const followUps = await tx.questionnaire.findMany({
    where: { askingOrganisationId, state: 'asked' },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, dueMonth: true, answerBy: true },
  })
  const todos = await tx.todo.findMany({
    where: { askingOrganisationId, side: 'municipality', state: 'open' },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: 100,
    select: { id: true, text: true, dueOn: true, consultation },
  })
  return { questions, proposals, consents, elsewhere, followUps, todos }
}

export type WaitingForUs = Awaited<ReturnType<typeof listWaitingForUs>>
