import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { withdrawLinks } from '@/lib/links/withdraw'
import { amountIn, enter, negative } from './ledger'
import { lockQuota } from './standing'

/** Gives back what an offer still holds of the quotas, when the desk takes it back or the dispatch is over. Nothing for a request that is no offer. */
export async function releaseOffer(tx: Tx, actor: Actor, requestId: string, act: 'withdraw' | 'close') {
  const offer = await tx.dispatchOffer.findUnique({
    where: { requestId },
    include: { advisor: { select: { name: true } } },
  })
  if (!offer || offer.closedAt) return
  const { bureauId, fiscalYear, advisorId, askingOrganisationId, menuKey, supportId } = offer
  await lockQuota(tx, bureauId, fiscalYear)
  const of = { bureauId, fiscalYear, requestId, advisorId, organisationId: askingOrganisationId, menuKey }
  for (const stage of ['reserved', 'assigned'] as const)
    await enter(tx, of, { act, stage, byName: actor.name, ...negative(await amountIn(tx, requestId, stage)) })
  await tx.dispatchOffer.updateMany({ where: { requestId }, data: { closedAt: await readClock(tx) } })
  if (act === 'close') return
  await withdrawLinks(tx, requestId)
  await tx.supportParticipant.deleteMany({ where: { supportId, kind: 'advisor', name: offer.advisor.name } })
}
