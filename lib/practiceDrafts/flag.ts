import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { draftOfEffect } from './draft-of-effect'
import { canKeepPractice } from './policy'
import { inheritMatters } from './sort-matters'
import { recordPracticeDeed } from './take'

/**
 * Marks an answered follow-up as candidate for the practices 事例の候補, with a first draft from the facts of its case. One per
 * support. InvalidTransition where there is no answer, where there is one already, or where the municipality wants nothing published.
 */
export async function flagPractice(tx: Tx, actor: Actor, effectId: string): Promise<{ id: string }> {
  if (!z.uuid().safeParse(effectId).success) throw new NotFound()
  const found = await draftOfEffect(tx, effectId)
  if (!found) throw new NotFound()
  const { owner, answer, texts } = found
  if (!canKeepPractice(actor, owner)) throw new NotPermitted()
  if (answer.publication === 'no') throw new InvalidTransition('flagPractice', 'notToPublish')
  await tx.$queryRaw`SELECT id FROM supports WHERE id = ${owner.supportId}::uuid FOR UPDATE`
  const before = await tx.practiceDraft.findUnique({ where: { supportId: owner.supportId }, select: { state: true } })
  if (before) throw new InvalidTransition('flagPractice', before.state)
  const id = randomUUID()
  const flagged = { flaggedAt: await readClock(tx), flaggedByName: actor.name }
  await tx.practiceDraft.createMany({ data: { id, ...owner, ...texts, ...flagged } })
  await inheritMatters(tx, [{ id, ...owner }], owner)
  await recordPracticeDeed(tx, actor, { id, ...owner, version: 1 }, 'flagged', 'internal')
  return { id }
}
