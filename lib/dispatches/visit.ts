import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { dateColumn, dateColumnOrNull, dayOf } from '@/lib/japanese/day'
import { endNoCost } from '@/lib/supportCosts/end-no-cost'
import { lockSupport } from '@/lib/supports/lock'
import { canKeepSupport } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import { amountIn, enter, negative } from './ledger'
import type { VisitInput } from './offer-input'
import { releaseOffer } from './release'
import { lockQuota } from './standing'

/**
 * 実施の記録: an advisor was there, or online. What was held ready for it becomes used, and the bureau's travel and fee record
 * is written; with the last one, what is left is given back. A recorded session is entered once, and a day by hand once. The
 * municipality pays nothing.
 */
export async function recordVisit(
  tx: Tx,
  actor: Actor,
  supportId: string,
  requestId: string,
  input: VisitInput,
): Promise<{ id: string } | Refusal> {
  const { support, consultation } = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  const offer = z.uuid().safeParse(requestId).success
    ? await tx.dispatchOffer.findFirst({
        where: { requestId, supportId },
        include: { request: { select: { state: true } }, advisor: { select: { name: true } } },
      })
    : null
  if (!offer) throw new NotFound()
  if (offer.request.state !== 'accepted' || offer.closedAt)
    throw new InvalidTransition('recordVisit', offer.request.state)
  const now = await readClock(tx)
  const { days, hours, feeYen, travelYen, paidOn, note } = input
  const session = input.session ? await findSession(tx, supportId, input.session) : null
  const heldOn = session ? dayOf(session.heldOn) : input.heldOn
  if (heldOn > jstDate(now)) return refuse('heldOn', 'past')
  if (paidOn && paidOn > jstDate(now)) return refuse('paidOn', 'past')
  if (days + hours === 0) return refuse('days', 'daysOrHours')

  const { bureauId, advisorId, menuKey } = offer
  const of = { bureauId, requestId, advisorId, menuKey, organisationId: offer.askingOrganisationId }
  const taken = await isTaken(tx, requestId, heldOn, session?.id ?? null)
  if (taken) return taken
  await lockQuota(tx, bureauId, offer.fiscalYear)
  const left = await amountIn(tx, requestId, 'assigned')
  const spent = { days, hours, yen: feeYen + travelYen }
  const freed = {
    days: Math.min(left.days, days),
    hours: Math.min(left.hours, hours),
    yen: Math.min(left.yen, spent.yen),
  }
  const by = { act: 'visit', byName: actor.name }
  const year = fiscalYear(heldOn)
  await enter(tx, { ...of, fiscalYear: offer.fiscalYear }, { ...by, stage: 'assigned', ...negative(freed) })
  await enter(tx, { ...of, fiscalYear: year }, { ...by, stage: 'used', ...spent })
  await tx.dispatchFee.createMany({
    data: {
      ...{ requestId, supportId, ...ownedBy(consultation), advisorId, fiscalYear: year, heldOn: dateColumn(heldOn) },
      ...{ days, hours, feeYen, travelYen, paidOn: dateColumnOrNull(paidOn), note },
      ...{ recordedByName: actor.name, recordedAt: now, supportSessionId: session?.id ?? null },
    },
  })
  await endNoCost(tx, actor, supportId, now)
  if (input.isLast) await releaseOffer(tx, actor, requestId, 'close')
  await touch(tx, consultation.id, now)
  const facts = { party: offer.advisor.name, on: heldOn, menu: support.menu.name }
  await recordEvent(tx, actor, consultation, { kind: 'visit_recorded', subjectId: requestId, facts })
  return { id: supportId }
}

async function findSession(tx: Tx, supportId: string, id: string) {
  const session = await tx.supportSession.findFirst({ where: { id, supportId }, select: { id: true, heldOn: true } })
  if (!session) throw new NotFound()
  return session
}

/** Whether it stands in the ledger already: InvalidTransition for the same session, wrong input for the same day by hand. */
async function isTaken(tx: Tx, requestId: string, heldOn: string, sessionId: string | null): Promise<Refusal | null> {
  const entered = await tx.dispatchFee.findMany({
    where: { requestId, OR: [{ heldOn: dateColumn(heldOn) }, ...(sessionId ? [{ supportSessionId: sessionId }] : [])] },
    select: { supportSessionId: true },
  })
  if (sessionId && entered.some(({ supportSessionId }) => supportSessionId === sessionId))
    throw new InvalidTransition('recordVisit', 'recorded')
  const isDouble = entered.some(({ supportSessionId }) => sessionId === null || supportSessionId === null)
  return isDouble ? refuse(sessionId ? 'days' : 'heldOn', 'visitTaken') : null
}
