import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { dateOf } from '@/lib/japanese/day'
import { type Place, readPlace } from './place'

/** The views of the desk's list: planned, asked and in time, past the day, answered. */
export const FOLLOW_UP_VIEWS = ['asked', 'late', 'scheduled', 'answered'] as const
export type FollowUpView = (typeof FOLLOW_UP_VIEWS)[number]

export const PAGE_SIZE = 50

const shown = {
  ...{ id: true, state: true, dueMonth: true, askOn: true, answerBy: true, reminders: true, remindedAt: true },
  ...{ answeredAt: true, answeredByName: true, askingOrganisation: { select: { name: true, nameEn: true } } },
  effects: {
    select: {
      ...{ id: true, pointMonths: true, consultation: { select: { number: true, officerName: true, isSample: true } } },
      support: { select: { menu: { select: { name: true, nameEn: true } } } },
    },
    orderBy: { id: 'asc' as const },
  },
} satisfies Prisma.QuestionnaireSelect

/** The questionnaires of the actor's own organisation, those to answer first. */
export async function listOwnFollowUps(tx: Tx, actor: Actor) {
  const where = { askingOrganisationId: actor.organisationId }
  const toAnswer = await tx.questionnaire.findMany({
    where: { ...where, state: 'asked' },
    select: shown,
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: PAGE_SIZE,
  })
  const answered = await tx.questionnaire.findMany({
    where: { ...where, state: { in: ['answered', 'closed'] } },
    select: shown,
    orderBy: [{ dueMonth: 'desc' }, { id: 'asc' }],
    take: PAGE_SIZE,
  })
  return { toAnswer, answered }
}

export type FollowUpRow = Awaited<ReturnType<typeof listOwnFollowUps>>['toAnswer'][number]

/** Whether all that a questionnaire asks about was made to show how the desk works. */
export function isOfSamples({ effects }: Pick<FollowUpRow, 'effects'>): boolean {
  return effects.length > 0 && effects.every(({ consultation }) => consultation.isSample)
}

type Wanted = { view: FollowUpView; onlyMine: boolean; after?: string }

/** The desk's list of one view, by the day that matters in it, 50 at a time. */
export async function listFollowUps(tx: Tx, actor: Actor, { view, onlyMine, after }: Wanted, now: Date) {
  const place = readPlace(after)
  const where = { AND: [inView(view, now), onlyMine ? isMine(actor, now) : {}, place ? beyond(view, place) : {}] }
  const rows = await tx.questionnaire.findMany({
    where,
    select: shown,
    orderBy: [{ [dayOf(view)]: view === 'answered' ? 'desc' : 'asc' }, { id: 'asc' }],
    take: PAGE_SIZE + 1,
  })
  const last = rows.length > PAGE_SIZE ? rows[PAGE_SIZE - 1] : undefined
  const day = last?.[dayOf(view)]
  return { rows: rows.slice(0, PAGE_SIZE), next: last && day ? `${day.toISOString()}~${last.id}` : null }
}

/** How many there are in each view. */
export async function countFollowUps(tx: Tx, actor: Actor, onlyMine: boolean, now: Date) {
  const counts = new Map<FollowUpView, number>()
  for (const view of FOLLOW_UP_VIEWS) {
    const where = { AND: [inView(view, now), onlyMine ? isMine(actor, now) : {}] }
    counts.set(view, await tx.questionnaire.count({ where }))
  }
  return counts
}

function inView(view: FollowUpView, now: Date): Prisma.QuestionnaireWhereInput {
  const today = dateOf(now)
  if (view === 'asked') return { state: 'asked', answerBy: { gte: today } }
  if (view === 'late') return { state: 'asked', answerBy: { lt: today } }
  return { state: view }
}

/** Organisations whose named officer or deputy the actor is today. */
function isMine(actor: Actor, now: Date): Prisma.QuestionnaireWhereInput {
  const today = dateOf(now)
  const current = { validFrom: { lte: today }, OR: [{ validUntil: null }, { validUntil: { gte: today } }] }
  return { askingOrganisation: { assignments: { some: { membershipId: actor.membershipId, ...current } } } }
}

function dayOf(view: FollowUpView) {
  return view === 'scheduled'
    ? ('askOn' as const)
    : view === 'answered'
      ? ('answeredAt' as const)
      : ('answerBy' as const)
}

function beyond(view: FollowUpView, { day, id }: Place): Prisma.QuestionnaireWhereInput {
  const further = view === 'answered' ? { lt: day } : { gt: day }
  return { OR: [{ [dayOf(view)]: further }, { [dayOf(view)]: day, id: { gt: id } }] }
}
