import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { findNaming, namesBehind } from './anonymous'
import { lockNeed } from './derive-need'
import type { ProposalInput } from './input'
import { NEED_ROLES } from './kinds'

/**
 * Proposes to bring a need and a member together 引き合わせ: by the secretariat, which asks both sides, or by whoever stands behind the
 * need, who has agreed by proposing. What is said to both must not tell who stands behind it.
 */
export async function proposeIntroduction(
  tx: Tx,
  actor: Actor,
  postId: string,
  { partner: partnerId, words }: z.infer<typeof ProposalInput>,
): Promise<{ id: string } | Refusal> {
  const { post, owner } = await lockNeed(tx, postId)
  const isBehind = owner.organisationId === actor.organisationId && NEED_ROLES.some((role) => role === actor.role)
  if (!isBehind && !isDesk(actor)) throw new NotPermitted()
  const { bureauId } = post
  const [stands] = await tx.$queryRaw<{ stands: boolean }[]>`
    SELECT state = 'published' AND expires_on >= app.today() AS stands FROM network_posts WHERE id = ${postId}::uuid`
  if (!stands?.stands) throw new InvalidTransition('introduce', post.state)
  if (partnerId === owner.organisationId || !(await isPartner(tx, postId, bureauId, partnerId, isBehind)))
    return refuse('partner', 'choose')
  if (findNaming({ words }, await namesBehind(tx, owner))) return refuse('words', 'namesAsker')
  const id = randomUUID()
  const { count } = await tx.networkIntroduction.createMany({
    data: {
      ...{ id, postId, bureauId, partnerId, words, proposedBy: isBehind ? 'need' : 'secretariat' },
      needAnswer: isBehind ? 'agreed' : 'open',
    },
    skipDuplicates: true,
  })
  if (count === 0) throw new InvalidTransition('introduce', 'proposed')
  const said = isBehind ? { answeredAt: await readClock(tx), answeredByName: actor.name } : {}
  await tx.networkIntroductionSide.createMany({
    data: [
      { introductionId: id, side: 'need', bureauId, organisationId: owner.organisationId, ...said },
      { introductionId: id, side: 'partner', bureauId, organisationId: partnerId },
    ],
  })
  await giveNotice(tx, { kind: 'network_introduction_proposed', bureauId, subjectId: id })
  return { id }
}

/** Whom one may be brought together with: any member for the secretariat; for the need's own side whoever answered, or offers something. */
async function isPartner(
  tx: Tx,
  postId: string,
  bureauId: string,
  partnerId: string,
  isBehind: boolean,
): Promise<boolean> {
  const member = await tx.networkMember.count({ where: { organisationId: partnerId, bureauId, state: 'active' } })
  if (!isBehind) return member > 0
  const answered = await tx.networkAnswer.count({ where: { postId, organisationId: partnerId } })
  const offers = await tx.networkPost.count({ where: { offeredById: partnerId, bureauId, state: 'published' } })
  return answered > 0 || (member > 0 && offers > 0)
}

/** The secretariat takes back an introduction that is not agreed yet. */
export async function withdrawIntroduction(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const { count } = await tx.networkIntroduction.updateMany({
    where: { id, bureauId: actor.bureauId, state: 'proposed' },
    data: { state: 'withdrawn', endedAt: await readClock(tx), version: { increment: 1 } },
  })
  if (count === 0)
    throw (await tx.networkIntroduction.count({ where: { id } }))
      ? new InvalidTransition('withdraw', 'ended')
      : new NotFound()
  await giveNotice(tx, { kind: 'network_introduction_moved', bureauId: actor.bureauId, subjectId: id })
  return { id }
}
