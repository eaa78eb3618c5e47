import { type Actor, isDesk } from '@/lib/actor/actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import type { Tx } from '@/lib/db/client'
import { instantsOf } from '@/lib/events/write-ics'
import { OUTSIDE_ROLES } from '@/lib/requests/states'

/** A day in somebody's calendar: what falls due, and of which consultation. No text, but for the title of an event. */
export type DueDate = {
  key: string
  kind: DateKind
  day: Date
  number: string
  path: string
  /** From when to when, where a time of day is set. */
  times?: { startsAt: Date; endsAt: Date | null }
}
export type DateKind = 'answerDue' | 'questionDue' | 'session' | 'meeting' | 'todo' | 'followUp' | 'event'

const MOST = 500
const OPEN = { in: ['received', 'in_consultation', 'supporting'] }
const consultation = { select: { number: true } } as const

/** The days that concern a person: as the named officer, or as one of those who ask. */
export async function listDates(tx: Tx, actor: Actor): Promise<DueDate[]> {
  if (isDesk(actor)) return await ofOfficer(tx, actor)
  if (ASKING_ROLES.some((role) => role === actor.role)) return await ofAskingSide(tx, actor)
  return OUTSIDE_ROLES.some((role) => role === actor.role) ? await meetingsOf(tx, {}, () => '/meetings') : []
}

async function ofOfficer(tx: Tx, { membershipId, bureauId }: Actor & { bureauId: string }): Promise<DueDate[]> {
  const own = { officerMembershipId: membershipId, state: OPEN }
  const answers = await tx.consultation.findMany({
    where: { ...own, firstAnsweredAt: null, answerDueOn: { not: null } },
    take: MOST,
    select: { id: true, number: true, answerDueOn: true },
  })
  const todos = await tx.todo.findMany({
    where: { ownerMembershipId: membershipId, state: 'open', dueOn: { not: null } },
    take: MOST,
    select: { id: true, dueOn: true, consultation },
  })
  const at = (number: string | null) => `/desk/consultations/${number ?? ''}`
  return [
    ...answers.flatMap(({ id, number, answerDueOn: day }) => dated('answerDue', id, day, number, at)),
    ...todos.flatMap((todo) => dated('todo', todo.id, todo.dueOn, todo.consultation.number, at)),
    ...(await sessionsOf(tx, own, at)),
    ...(await meetingsOf(tx, { support: { consultation: own } }, at)),
    ...(await eventsOf(tx, { bureauId }, '/supports/events')),
  ]
}

async function ofAskingSide(tx: Tx, { organisationId, userId }: Actor): Promise<DueDate[]> {
  const at = (number: string | null) => `/my/consultations/${number ?? ''}`
  const questions = await tx.question.findMany({
    where: { askingOrganisationId: organisationId, state: 'open', addressee: 'municipality' },
    take: MOST,
    select: { id: true, dueOn: true, consultation },
  })
  const asked = await tx.questionnaire.findMany({
    where: { askingOrganisationId: organisationId, state: 'asked' },
    take: MOST,
    select: { id: true, answerBy: true },
  })
  return [
    ...questions.flatMap((one) => dated('questionDue', one.id, one.dueOn, one.consultation.number, at)),
    ...asked.flatMap(({ id, answerBy }) => dated('followUp', id, answerBy, '', () => `/my/follow-ups/${id}`)),
    ...(await sessionsOf(tx, { askingOrganisationId: organisationId, state: OPEN }, at)),
    ...(await meetingsOf(tx, { askingOrganisationId: organisationId }, at)),
    ...(await eventsOf(tx, { applications: { some: { userId, state: 'confirmed' } } }, '/events')),
  ]
}

async function sessionsOf(tx: Tx, of: object, at: (number: string | null) => string): Promise<DueDate[]> {
  const sessions = await tx.supportSession.findMany({
    where: { consultation: of, nextOn: { not: null } },
    take: MOST,
    select: { id: true, nextOn: true, consultation },
  })
  return sessions.flatMap(({ id, nextOn, consultation: { number } }) => dated('session', id, nextOn, number, at))
}

/** Meetings that are planned; an outside party reads of which, but not of which consultation. */
async function meetingsOf(tx: Tx, of: object, at: (number: string | null) => string): Promise<DueDate[]> {
  const planned = await tx.plannedSession.findMany({
    where: { ...of, state: 'planned', plannedOn: { not: null } },
    take: MOST,
    select: { id: true, plannedOn: true, startsAt: true, endsAt: true, consultationId: true },
  })
  const consultations = await tx.consultation.findMany({
    where: { id: { in: planned.map(({ consultationId }) => consultationId) } },
    select: { id: true, number: true },
  })
  const numbers = new Map(consultations.map(({ id, number }) => [id, number]))
  return planned.flatMap(({ id, plannedOn, startsAt, endsAt, consultationId }) =>
    dated('meeting', id, plannedOn, numbers.get(consultationId) ?? null, at).map((day) =>
      startsAt ? { ...day, times: { startsAt, endsAt } } : day,
    ),
  )
}

/** Seminars and meetings that were announced: the bureau's own, or those one has a seat at. */
async function eventsOf(tx: Tx, of: object, area: string): Promise<DueDate[]> {
  const events = await tx.event.findMany({
    where: { ...of, state: { in: ['announced', 'closed'] }, heldOn: { not: null } },
    orderBy: [{ heldOn: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, title: true, heldOn: true, startsAt: true, endsAt: true },
  })
  return events.flatMap((event) =>
    dated('event', event.id, event.heldOn, event.title, () => `${area}/${event.id}`).map((day) => ({
      ...day,
      times: instantsOf(event),
    })),
  )
}

function dated(
  kind: DateKind,
  id: string,
  day: Date | null,
  number: string | null,
  at: (number: string | null) => string,
): DueDate[] {
  return day ? [{ key: `${kind}-${id}`, kind, day, number: number ?? '', path: at(number) }] : []
}
