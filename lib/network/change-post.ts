import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import type { Refusal } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import type { PostChangeInput } from './input'
import { faultOf, keepThemes, whatTells } from './publish'
import { POST_STEPS, stateAfter } from './transitions'

/**
 * Mends a need or an offer that is out already, by its own side alone: what a municipality agreed to stays its own word. The wording
 * before stays readable, and whoever has answered or is being introduced is told.
 */
export async function changePost(
  tx: Tx,
  actor: Actor,
  id: string,
  input: z.infer<typeof PostChangeInput>,
): Promise<{ id: string } | Refusal> {
  const post = await takeOwn(tx, actor, id)
  const state = stateAfter(POST_STEPS, 'change', post.state)
  const { title, body, prefecture: prefectureCode, sizeClass, themeKeys, version } = input
  if (post.version !== version) throw new InvalidTransition('edit', state, { title: post.title, body: post.body })
  const wrong =
    (await faultOf(tx, post.bureauId, input)) ?? (post.owner ? await whatTells(tx, post.owner, input) : null)
  if (wrong) return wrong
  const { bureauId, themes, owner, ...before } = post
  await tx.networkPostRevision.createMany({
    data: {
      ...{ postId: id, bureauId, title: before.title, body: before.body, prefectureCode: before.prefectureCode },
      ...{ sizeClass: before.sizeClass, themeKeys: themes.map(({ themeKey }) => themeKey) },
      replacedAt: await readClock(tx),
    },
  })
  const size = post.kind === 'need' ? sizeClass : null
  await tx.networkPost.updateMany({
    where: { id },
    data: { title, body, prefectureCode, sizeClass: size, version: { increment: 1 } },
  })
  await keepThemes(tx, id, bureauId, themeKeys)
  const consultation = owner?.consultationId
    ? await tx.consultation.findUnique({
        where: { id: owner.consultationId },
        select: { id: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
      })
    : null
  if (consultation)
    await recordEvent(tx, actor, consultation, { kind: 'need_changed', subjectId: owner?.supportId ?? undefined })
  await giveNotice(tx, { kind: 'network_post_changed', bureauId, subjectId: id })
  return { id }
}

async function takeOwn(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT 1 FROM network_posts WHERE id = ${id}::uuid FOR UPDATE`
  const post = await tx.networkPost.findUnique({
    where: { id },
    select: {
      ...{ kind: true, bureauId: true, title: true, body: true, prefectureCode: true, sizeClass: true, state: true },
      ...{ version: true, offeredById: true, themes: { select: { themeKey: true } } },
      owner: { select: { organisationId: true, consultationId: true, supportId: true } },
    },
  })
  if (!post || ![post.offeredById, post.owner?.organisationId].includes(actor.organisationId)) throw new NotFound()
  return post
}
