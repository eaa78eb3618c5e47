import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import type { Prisma } from '@/lib/db/generated/client'
import { dateOf } from '@/lib/japanese/day'
import { type Place, readPlace } from './place'

/** The views of the desk's list: planned, asked and in time, past the day, answered, closed without an answer. */
export const FOLLOW_UP_VIEWS = ['asked', 'late', 'scheduled', 'answered', 'closed'] as const
export type FollowUpView = (typeof FOLLOW_UP_VIEWS)[number]

export const PAGE_SIZE = 50

const shown = {
  ...{ id: true, state: true, dueMonth: true, askOn: true, answerBy: true, reminders: true, remindedAt: true },
  ...{
    closesOn: true,
    answeredAt: true,
    answeredByName: true,
    askingOrganisation: { select: { name: true, nameEn: true } },
  },
  effects: {
    select: {
      ...{ id: true, pointMonths: true, consultation: { select: { number: true, officerName: true, isSample: true } } },
      support: { select: { menu: { select: { name: true, nameEn: true } } } },
    },
    orderBy: { id: 'asc' as const },
  },
} satisfies Prisma.QuestionnaireSelect

/** The questionnaires of the actor's own organisation: those to answer, those answered, and those closed without an answer. */
export async function listOwnFollowUps(tx: Tx, actor: Actor) {
  const where = { askingOrganisationId: actor.organisationId }
  const today = dateOf(await readClock(tx))
  const toAnswer = await tx.questionnaire.findMany({
    where: { ...where, state: 'asked', OR: [{ closesOn: null }, { closesOn: { gte: today } }] },
    select: shown,
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    take: PAGE_SIZE,
  })
  const answered = await tx.questionnaire.findMany({
    where: { ...where, state: 'answered' },
    select: shown,
    orderBy: [{ dueMonth: 'desc' }, { id: 'asc' }],
    take: PAGE_SIZE,
  })
  const unanswered = await tx.questionnaire.findMany({
    where: { ...where, OR: [{ state: 'closed' }, { state: 'asked', closesOn: { lt: today } }] },
    select: shown,
    orderBy: [{ dueMonth: 'desc' }, { id: 'asc' }],
    take: PAGE_SIZE,
  })
  return { toAnswer, answered, unanswered }
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
    orderBy: [{ [dayOf(view)]: isOver(view) ? 'desc' : 'asc' }, { id: 'asc' }],
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

const DAY_OF = {
  asked: 'answerBy',
  late: 'answerBy',
  scheduled: 'askOn',
  answered: 'answeredAt',
  closed: 'closesOn',
} as const satisfies Record<FollowUpView, keyof typeof shown>

function dayOf(view: FollowUpView) {
  return DAY_OF[view]
}

/** What is over is listed from the latest on. */
function isOver(view: FollowUpView): boolean {
  return view === 'answered' || view === 'closed'
}

function beyond(view: FollowUpView, { day, id }: Place): Prisma.QuestionnaireWhereInput {
  const further = isOver(view) ? { lt: day } : { gt: day }
  return { OR: [{ [dayOf(view)]: further }, { [dayOf(view)]: day, id: { gt: id } }] }
}
