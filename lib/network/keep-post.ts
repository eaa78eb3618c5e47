import { z } from 'zod'
import { type Actor, type Bearer, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { useLink as spendLink } from '@/lib/links/use'
import { recordEvent } from '@/lib/timeline/record'
import { readNetworkSettings } from './settings'
import { POST_STEPS, stateAfter } from './transitions'

/** Lets a need or an offer stand for the bureau's usual time from today, by one press; also one that has run out. */
export async function renewPost(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const post = await lockOwnPost(tx, actor, id)
  await renew(tx, post)
  return { id }
}

/** The same by the one-time link of the reminder. */
export async function renewByLink(tx: Tx, bearer: Bearer): Promise<{ id: string }> {
  const { subjectId: id } = await spendLink(tx, bearer, 'network_renewal')
  const post = await tx.networkPost.findUnique({ where: { id } })
  if (!post) throw new NotFound()
  await renew(tx, post)
  return { id }
}

async function renew(tx: Tx, { id, bureauId, state }: { id: string; bureauId: string; state: string }) {
  stateAfter(POST_STEPS, 'renew', state)
  const now = await readClock(tx)
  const { needDays } = await readNetworkSettings(tx, bureauId)
  await tx.networkPost.updateMany({
    where: { id, state },
    data: {
      ...{ expiresOn: dateColumn(addDays(jstDate(now), needDays)), renewedAt: now, nudgedOn: null },
      version: { increment: 1 },
    },
  })
}

/** Ends a need or an offer: it was settled, or it is taken back. It leaves the lists, not the record. */
export async function endPost(tx: Tx, actor: Actor, id: string, event: 'settle' | 'withdraw'): Promise<{ id: string }> {
  const post = await lockOwnPost(tx, actor, id)
  const state = stateAfter(POST_STEPS, event, post.state)
  await tx.networkPost.updateMany({
    where: { id, state: post.state },
    data: { state, closedAt: await readClock(tx), version: { increment: 1 } },
  })
  const consultation = post.owner?.consultationId
    ? await tx.consultation.findUnique({
        where: { id: post.owner.consultationId },
        select: { id: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
      })
    : null
  if (consultation)
    await recordEvent(tx, actor, consultation, { kind: 'need_ended', subjectId: post.owner?.supportId ?? undefined })
  return { id }
}

/** A need or an offer that one's own organisation, or the desk, keeps; others read it and may not change it. */
async function lockOwnPost(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT 1 FROM network_posts WHERE id = ${id}::uuid FOR UPDATE`
  const post = await tx.networkPost.findUnique({
    where: { id },
    select: {
      ...{ id: true, bureauId: true, state: true, offeredById: true },
      owner: { select: { organisationId: true, consultationId: true, supportId: true } },
    },
  })
  if (!post) throw new NotFound()
  const own = [post.offeredById, post.owner?.organisationId].includes(actor.organisationId)
  if (!own && !isDesk(actor)) throw new NotPermitted()
  if (post.state === 'to_agree' && !isDesk(actor)) throw new InvalidTransition('end', post.state)
  return post
}
