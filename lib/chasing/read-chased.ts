import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { type Calendar, type Planned, planSteps, type Span } from './plan'
import { isChased, ladderFor, type Step } from './steps'

/** What is known of a request to tell when it is due again; no text of it. */
export const CHASED = {
  ...{ id: true, supportId: true, kind: true, state: true, addresseeRole: true, addresseeName: true, sentAt: true },
  support: { select: { state: true, menu: { select: { key: true, name: true, nameEn: true } } } },
  consultation: {
    select: {
      ...{ id: true, number: true, state: true, officerMembershipId: true },
      ...{ askingOrganisationId: true, bureauId: true, prefectureCode: true },
    },
  },
  reminders: {
    select: { afterDays: true, act: true, plannedOn: true, doneOn: true, told: true },
    orderBy: { afterDays: 'asc' },
  },
  pauses: { select: { fromOn: true, untilOn: true, reason: true, pausedByName: true }, orderBy: { fromOn: 'asc' } },
} as const satisfies Prisma.RequestSelect

export type Chased = Prisma.RequestGetPayload<{ select: typeof CHASED }>

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

/** Everything of a bureau by which its requests are planned. */
export type Rules = Omit<Calendar, 'away'> & { steps: readonly Step[]; away: ReadonlyMap<string, Span[]> }

/** What is still to come for a request; nothing when it is answered, taken back, or its support is over. */
export function planOf(request: Chased, { steps, away, ...calendar }: Rules): Planned[] {
  const { kind, state, support, consultation } = request
  const isSupportOver = !mayBeAskedUnder(support.state) || consultation.state === 'withdrawn'
  if (!isChased({ kind, state, isSupportOver })) return []
  const last = request.reminders.at(-1)
  return planSteps(
    ladderFor(steps, support.menu.key, request.addresseeRole),
    {
      sentOn: jstDate(request.sentAt),
      last: last ? { afterDays: last.afterDays, on: dayOf(last.doneOn) } : null,
      pauses: request.pauses.map(({ fromOn, untilOn }) => ({ from: dayOf(fromOn), until: dayOf(untilOn) })),
    },
    { ...calendar, away: away.get(consultation.officerMembershipId ?? '') ?? [] },
  )
}
