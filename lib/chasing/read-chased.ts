import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { type Calendar, type Planned, planSteps, type Span } from './plan'
import { isChased, ladderFor, type Step } from './steps'

const CONSULTATION = {
  ...{ id: true, number: true, state: true, officerMembershipId: true },
  ...{ askingOrganisationId: true, bureauId: true, prefectureCode: true },
} as const
const MENU = { select: { key: true, name: true, nameEn: true } } as const
const RECORD = {
  reminders: {
    select: { afterDays: true, act: true, plannedOn: true, doneOn: true, told: true },
    orderBy: { afterDays: 'asc' },
  },
  pauses: { select: { fromOn: true, untilOn: true, reason: true, pausedByName: true }, orderBy: { fromOn: 'asc' } },
} as const satisfies Prisma.RequestSelect & Prisma.DutySelect

/** What is known of a request to tell when it is due again; no text of it. */
export const CHASED = {
  ...{ id: true, supportId: true, kind: true, state: true, addresseeRole: true, addresseeName: true, sentAt: true },
  support: { select: { state: true, menu: MENU } },
  consultation: { select: CONSULTATION },
  ...RECORD,
} as const satisfies Prisma.RequestSelect

export type Chased = Prisma.RequestGetPayload<{ select: typeof CHASED }>

/** The same of a report or survey that is owed. */
export const CHASED_DUTY = {
  ...{ id: true, supportId: true, kind: true, state: true, partyName: true, dueOn: true, askedAt: true },
  ...{ userId: true, organisationId: true, title: true },
  support: { select: { state: true, menu: MENU, consultation: { select: CONSULTATION } } },
  ...RECORD,
} as const satisfies Prisma.DutySelect

export type ChasedDuty = Prisma.DutyGetPayload<{ select: typeof CHASED_DUTY }>

/** Since when which officer is away without anybody named to act, from this day on. */
export async function readAway(tx: Tx, bureauId: string, today: string): Promise<ReadonlyMap<string, Span[]>> {
  const absences = await tx.absence.findMany({
    where: { bureauId, standInMembershipId: null, validUntil: { gte: dateColumn(today) } },
    select: { membershipId: true, validFrom: true, validUntil: true },
    orderBy: { validFrom: 'asc' },
  })
  const away = new Map<string, Span[]>()
  for (const { membershipId, validFrom, validUntil } of absences)
    away.set(membershipId, [...(away.get(membershipId) ?? []), { from: dayOf(validFrom), until: dayOf(validUntil) }])
  return away
}

/** Everything of a bureau by which its requests and duties are planned. */
export type Rules = Omit<Calendar, 'away'> & { steps: readonly Step[]; away: ReadonlyMap<string, Span[]> }

/** What is still to come for a request; nothing when it is answered, taken back, or its support is over. */
export function planOf(request: Chased, rules: Rules): Planned[] {
  const { kind, state, support, consultation, addresseeRole, sentAt } = request
  const isSupportOver = !mayBeAskedUnder(support.state) || consultation.state === 'withdrawn'
  if (!isChased({ kind, state, isSupportOver })) return []
  const ladder = ladderFor(rules.steps, support.menu.key, addresseeRole)
  return planFrom(jstDate(sentAt), ladder, request, consultation.officerMembershipId, rules)
}

/** What is still to come for a report or survey, counted from its day; nothing when it is answered or let go, or not asked for yet. */
export function planOfDuty(duty: ChasedDuty, rules: Rules): Planned[] {
  const { kind, state, support, askedAt, dueOn } = duty
  const { consultation, menu } = support
  const isAsked = askedAt !== null || isByLink(duty)
  if (state !== 'open' || !isAsked || consultation.state === 'withdrawn') return []
  const ladder = ladderFor(rules.steps, menu.key, kind)
  return planFrom(dayOf(dueOn), ladder, duty, consultation.officerMembershipId, rules)
}

/** Whether whoever owes it has no account and answers by a link. */
export function isByLink({ userId, organisationId }: Pick<ChasedDuty, 'userId' | 'organisationId'>): boolean {
  return userId === null && organisationId === null
}

function planFrom(
  sentOn: string,
  ladder: Step[],
  { reminders, pauses }: Pick<Chased, 'reminders' | 'pauses'>,
  officerId: string | null,
  { away, ...calendar }: Rules,
): Planned[] {
  const last = reminders.at(-1)
  const progress = {
    sentOn,
    last: last ? { afterDays: last.afterDays, on: dayOf(last.doneOn) } : null,
    pauses: pauses.map(({ fromOn, untilOn }) => ({ from: dayOf(fromOn), until: dayOf(untilOn) })),
  }
  return planSteps(ladder, progress, { ...calendar, away: away.get(officerId ?? '') ?? [] })
}
