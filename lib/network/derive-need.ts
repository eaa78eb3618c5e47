import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import type { Refusal } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { lockSupport } from '@/lib/supports/lock'
import { canSendRequest } from '@/lib/supports/policy'
import { isLive } from '@/lib/supports/states'
import { recordEvent } from '@/lib/timeline/record'
import type { ConsentInput, DerivedInput } from './input'
import { NEED_ROLES } from './kinds'
import { faultOf, keepThemes, whatTells } from './publish'
import { readNetworkSettings } from './settings'
import { POST_STEPS, stateAfter } from './transitions'

/**
 * The desk writes a need for a consultation, in words that do not tell who asks. It is published only when whoever asked
 * has agreed to exactly this text.
 */
export async function deriveNeed(
  tx: Tx,
  actor: Actor,
  supportId: string,
  input: z.infer<typeof DerivedInput>,
): Promise<{ id: string; number: string } | Refusal> {
  const { support, consultation } = await lockSupport(tx, supportId)
  if (!canSendRequest(actor, consultation)) throw new NotPermitted()
  if (!isLive(support.state)) throw new InvalidTransition('deriveNeed', support.state)
  const { id: consultationId, askingOrganisationId: organisationId, bureauId, prefectureCode, number } = consultation
  const { title, body, themeKeys } = input
  const wrong = await faultOf(tx, bureauId, input)
  if (wrong) return wrong
  const telling = await whatTells(tx, { organisationId, consultationId }, input)
  if (telling) return telling
  const id = randomUUID()
  await tx.networkPost.createMany({
    data: {
      ...{ id, bureauId, kind: 'need', title, body, state: 'to_agree' },
      ...{ prefectureCode: input.prefecture, sizeClass: input.sizeClass },
    },
  })
  await tx.networkNeedOwner.createMany({
    data: {
      postId: id,
      bureauId,
      organisationId,
      prefectureCode,
      consultationId,
      supportId,
      writtenByName: actor.name,
    },
  })
  await keepThemes(tx, id, bureauId, themeKeys)
  await recordEvent(tx, actor, consultation, { kind: 'need_proposed', subjectId: supportId })
  await giveNotice(tx, { kind: 'network_need_to_agree', bureauId, subjectId: id })
  return { id, number: number ?? '' }
}

/** Whoever stands behind a need agrees to its text, which publishes it, or gives it back with what should be otherwise. */
export async function consentToNeed(
  tx: Tx,
  actor: Actor,
  postId: string,
  { decision, remark, version }: z.infer<typeof ConsentInput>,
): Promise<{ id: string; isPublished: boolean }> {
  if (!NEED_ROLES.some((role) => role === actor.role)) throw new NotPermitted()
  const { post, owner, consultation } = await lockNeed(tx, postId)
  if (owner.organisationId !== actor.organisationId) throw new NotFound()
  if (post.version !== version) throw new InvalidTransition(decision, post.state)
  const state = stateAfter(POST_STEPS, decision, post.state)
  const now = await readClock(tx)
  const { needDays } = await readNetworkSettings(tx, post.bureauId)
  const published = { publishedAt: now, expiresOn: dateColumn(addDays(jstDate(now), needDays)) }
  const isPublished = decision === 'consent'
  await tx.networkNeedOwner.updateMany({
    where: { postId },
    data: isPublished ? { consentedAt: now, consentedByName: actor.name, remark } : { remark },
  })
  await tx.networkPost.updateMany({
    where: { id: postId },
    data: { state, version: { increment: 1 }, ...(isPublished ? published : {}) },
  })
  if (consultation)
    await recordEvent(tx, actor, consultation, {
      ...{ kind: isPublished ? 'need_published' : 'need_returned', subjectId: owner.supportId ?? undefined },
      facts: { reason: remark },
    })
  await giveNotice(tx, { kind: 'network_need_answered', bureauId: post.bureauId, subjectId: postId })
  return { id: postId, isPublished }
}

/** The desk writes the text anew; it goes to whoever asked once more. */
export async function rewriteNeed(
  tx: Tx,
  actor: Actor,
  postId: string,
  input: z.infer<typeof DerivedInput> & { version: number },
): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const { post, owner, consultation } = await lockNeed(tx, postId)
  if (!consultation) throw new NotPermitted()
  const { title, body, themeKeys, prefecture: prefectureCode, sizeClass, version } = input
  if (post.version !== version) throw new InvalidTransition('edit', post.state, { title: post.title, body: post.body })
  const state = stateAfter(POST_STEPS, 'rewrite', post.state)
  const wrong = await faultOf(tx, post.bureauId, input)
  if (wrong) return wrong
  const telling = await whatTells(tx, owner, input)
  if (telling) return telling
  await tx.networkPost.updateMany({
    where: { id: postId },
    data: { title, body, prefectureCode, sizeClass, state, version: { increment: 1 } },
  })
  await keepThemes(tx, postId, post.bureauId, themeKeys)
  await recordEvent(tx, actor, consultation, { kind: 'need_proposed', subjectId: owner.supportId ?? undefined })
  await giveNotice(tx, { kind: 'network_need_to_agree', bureauId: post.bureauId, subjectId: postId })
  return { id: postId }
}

/** A need with whoever stands behind it, for a change; NotFound for everybody who may not know that. */
export async function lockNeed(tx: Tx, postId: string) {
  if (!z.uuid().safeParse(postId).success) throw new NotFound()
  await tx.$queryRaw`SELECT 1 FROM network_posts WHERE id = ${postId}::uuid FOR UPDATE`
  const post = await tx.networkPost.findFirst({ where: { id: postId, kind: 'need' } })
  const owner = await tx.networkNeedOwner.findUnique({ where: { postId } })
  if (!post || !owner) throw new NotFound()
  const consultation = owner.consultationId
    ? await tx.consultation.findUnique({
        where: { id: owner.consultationId },
        select: { id: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
      })
    : null
  return { post, owner, consultation }
}
