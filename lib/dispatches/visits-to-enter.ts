import type { Tx } from '@/lib/db/client'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import type { SupportOffer } from './list-of-support'

type Offer = Pick<SupportOffer, 'requestId' | 'request' | 'fees' | 'feeYen' | 'travelYen'>

/** A recorded session that is not yet in the ledger, with what is proposed for it. */
export type ToEnter = {
  id: string
  label: string
  heldOn: string
  mode: string
  texts: { days: string; hours: string; feeYen: string; travelYen: string }
}

const HOUR = 3_600_000

/**
 * The sessions of a support since an advisor was asked that are not in that advisor's ledger, the oldest first: a day for one on
 * site, for one online the hours planned for it, the money of the offer with the first.
 */
export async function listVisitsToEnter(tx: Tx, supportId: string, offer: Offer): Promise<ToEnter[]> {
  const { requestId, request, fees, feeYen, travelYen } = offer
  const sessions = await tx.supportSession.findMany({
    where: { supportId, fees: { none: { requestId } }, heldOn: { gte: dateColumn(jstDate(request.sentAt)) } },
    orderBy: [{ heldOn: 'asc' }, { createdAt: 'asc' }],
    take: 50,
    select: {
      ...{ id: true, label: true, heldOn: true, mode: true },
      plan: { select: { startsAt: true, endsAt: true } },
    },
  })
  const byHand = new Set(fees.filter(({ supportSessionId }) => !supportSessionId).map(({ heldOn }) => dayOf(heldOn)))
  return sessions
    .filter(({ heldOn }) => !byHand.has(dayOf(heldOn)))
    .map(({ id, label, heldOn, mode, plan }, at) => {
      const isFirst = at === 0 && fees.length === 0
      const isOnline = mode === 'online'
      const texts = {
        days: isOnline ? '' : '1',
        hours: isOnline ? String(hoursOf(plan) ?? 1) : '',
        feeYen: isFirst ? String(feeYen) : '',
        travelYen: isFirst && !isOnline ? String(travelYen) : '',
      }
      return { id, label, heldOn: dayOf(heldOn), mode, texts }
    })
}

/** Planned hours in halves, a begun half counting; null when no times were planned. */
function hoursOf(plan: { startsAt: Date | null; endsAt: Date | null } | null): number | null {
  if (!plan?.startsAt || !plan.endsAt) return null
  return Math.ceil(((plan.endsAt.getTime() - plan.startsAt.getTime()) / HOUR) * 2) / 2
}
