import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import type { AnswerInput } from './input'
import { needMembership } from './membership'
import { readPost } from './posts'

/**
 * A member says that it can help with a need お力になれます: once. Whoever stands behind the need and the secretariat read it.
 * A need that has run out or was closed meanwhile is not answered any more: InvalidTransition, the words are kept.
 */
export async function answerNeed(
  tx: Tx,
  actor: Actor,
  postId: string,
  { words }: z.infer<typeof AnswerInput>,
): Promise<{ id: string }> {
  const { organisationId, bureauId } = await needMembership(tx, actor)
  if (!z.uuid().safeParse(postId).success) throw new NotFound()
  const post = await readPost(tx, postId)
  if (!post) throw new NotFound()
  if (post.kind !== 'need' || post.owner?.organisationId === organisationId) throw new NotPermitted()
  const [stands] = await tx.$queryRaw<{ stands: boolean }[]>`
    SELECT state = 'published' AND expires_on >= app.today() AS stands FROM network_posts WHERE id = ${postId}::uuid`
  if (!stands?.stands) throw new InvalidTransition('answer', 'ended')
  const { count } = await tx.networkAnswer.createMany({
    data: { postId, bureauId, organisationId, words, answeredByName: actor.name },
    skipDuplicates: true,
  })
  if (count === 0) throw new InvalidTransition('answer', 'answered')
  const { id } = await tx.networkAnswer.findFirstOrThrow({ where: { postId, organisationId }, select: { id: true } })
  await giveNotice(tx, { kind: 'network_answered', bureauId, subjectId: id })
  return { id }
}
