import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { amountIn, enter } from './ledger'
import { lockQuota } from './standing'

type Corrected = { requestId: string; bureauId: string; fiscalYear: number; offer: { fiscalYear: number } }

/**
 * After a fee was corrected: the ledger of the year holds as used what the record says was paid, and as assigned what is still
 * to come of an offer that is under way. Other years and days are left as they are.
 */
export async function correctLedger(tx: Tx, actor: Actor, { requestId, bureauId, fiscalYear, offer: of }: Corrected) {
  await lockQuota(tx, bureauId, of.fiscalYear)
  const offer = await tx.dispatchOffer.findUniqueOrThrow({
    where: { requestId },
    select: {
      ...{ advisorId: true, menuKey: true, askingOrganisationId: true, fiscalYear: true, closedAt: true },
      ...{ feeYen: true, travelYen: true, request: { select: { state: true } } },
    },
  })
  const { advisorId, menuKey, askingOrganisationId: organisationId } = offer
  const add = async (stage: 'assigned' | 'used', year: number, yen: number) =>
    await enter(
      tx,
      { bureauId, requestId, advisorId, menuKey, organisationId, fiscalYear: year },
      { act: 'correct', stage, days: 0, hours: 0, yen, byName: actor.name },
    )
  const { _sum: used } = await tx.quotaEntry.aggregate({
    where: { requestId, stage: 'used', fiscalYear },
    _sum: { yen: true },
  })
  await add('used', fiscalYear, (await paidFor(tx, { requestId, fiscalYear })) - (used.yen ?? 0))
  if (offer.closedAt || offer.request.state !== 'accepted') return
  const toCome = Math.max(0, offer.feeYen + offer.travelYen - (await paidFor(tx, { requestId })))
  await add('assigned', offer.fiscalYear, toCome - (await amountIn(tx, requestId, 'assigned')).yen)
}

async function paidFor(tx: Tx, where: { requestId: string; fiscalYear?: number }): Promise<number> {
  const { _sum } = await tx.dispatchFee.aggregate({ where, _sum: { feeYen: true, travelYen: true } })
  return (_sum.feeYen ?? 0) + (_sum.travelYen ?? 0)
}
