import { z } from 'zod'
import type { Actor, Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { lockLink } from '@/lib/links/lock'
import { useLink as spendLink } from '@/lib/links/use'
import { giveNotice } from '@/lib/notices/give-notice'
import type { OfferAnswerInput } from './offer-input'
import { readMyOffer } from './read-my-offer'

type Answered = { id: string; decision: OfferAnswerInput['decision'] }

/** The advisor accepts or declines in the own area; accepting takes the days from the quotas, once, or says that they are gone. */
export async function answerOffer(
  tx: Tx,
  actor: Actor,
  requestId: string,
  input: OfferAnswerInput,
): Promise<Answered | Refusal> {
  return await settle(tx, requestId, input, actor.name)
}

/** The same by a one-time link, for an advisor without an account. */
export async function answerByLink(tx: Tx, bearer: Bearer, input: OfferAnswerInput): Promise<Answered | Refusal> {
  const link = await lockLink(tx, bearer, 'offer')
  const answered = await settle(tx, link.subjectId, input, link.recipientName)
  if ('id' in answered) await spendLink(tx, bearer, 'offer')
  return answered
}

async function settle(
  tx: Tx,
  requestId: string,
  { decision, answer, declineKind }: OfferAnswerInput,
  byName: string,
): Promise<Answered | Refusal> {
  if (!z.uuid().safeParse(requestId).success) throw new NotFound()
  const offer = await readMyOffer(tx, requestId)
  if (!offer) throw new NotFound()
  const declares = decision === 'decline' && declineKind === 'interest'
  if (declares)
    await tx.advisorConflict.createMany({
      data: {
        ...{ advisorId: offer.advisorId, bureauId: offer.bureauId, organisationId: offer.asking.id },
        ...{ body: offer.asking.name, reason: answer, declaredSide: 'advisor', declaredByName: byName },
        declaredAt: await readClock(tx),
      },
    })
  const [row] = await tx.$queryRaw<{ said: string }[]>`
    SELECT app.settle_offer(${requestId}::uuid, ${decision}, ${declineKind}, ${answer}, ${byName}) AS said`
  const said = row?.said ?? 'none'
  if (said === 'none') throw new NotFound()
  if (said === 'not_now') throw new InvalidTransition(decision, offer.state)
  if (said === 'conflict') return refuse('decision', 'ownConflict')
  if (said !== 'done') return refuse('decision', 'quotaGone')
  const { bureauId, consultationId } = offer
  await giveNotice(tx, { kind: 'request_answered', bureauId, consultationId, subjectId: requestId })
  return { id: requestId, decision }
}
