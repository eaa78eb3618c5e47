import { type LaneChasing, readLanes } from '@/lib/chasing/read-lanes'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { businessDaysBetween } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'

/** What of the advice asked for is listed: what is awaited, what was answered (or declined), or all. */
export const ADVICE_VIEWS = ['waiting', 'answered', 'all'] as const
export type AdviceView = (typeof ADVICE_VIEWS)[number]

/** How many are listed; more than the council is asked in a year. */
export const LISTED_AT_MOST = 200

const STATES = {
  waiting: ['sent', 'accepted', 'hearing'],
  answered: ['answered', 'declined'],
  all: ['sent', 'accepted', 'hearing', 'answered', 'declined', 'withdrawn'],
}

/** The advice a bureau has asked for: awaited ones from the oldest, others from the latest, with their age and next reminder. */
export async function listAdvice(tx: Tx, bureauId: string, view: AdviceView) {
  const today = jstDate(await readClock(tx))
  const closed = await readClosingDays(tx, bureauId)
  const requests = await tx.request.findMany({
    where: { bureauId, kind: 'advice', state: { in: STATES[view] } },
    orderBy: [{ sentAt: view === 'waiting' ? 'asc' : 'desc' }, { id: 'asc' }],
    take: LISTED_AT_MOST,
    select: {
      ...{ id: true, supportId: true, title: true, addresseeName: true, state: true, sentAt: true, dueOn: true },
      consultation: { select: { number: true } },
    },
  })
  const lanes: ReadonlyMap<string, LaneChasing> = await readLanes(tx, bureauId, {
    id: { in: requests.map(({ id }) => id) },
  })
  return requests.map(({ consultation, ...request }) => ({
    ...request,
    number: consultation.number ?? '',
    ageDays: businessDaysBetween(jstDate(request.sentAt), today, closed),
    isLate: STATES.waiting.includes(request.state) && request.dueOn !== null && jstDate(request.dueOn) < today,
    next: lanes.get(request.id)?.coming[0] ?? null,
  }))
}

export type ListedAdvice = Awaited<ReturnType<typeof listAdvice>>[number]
