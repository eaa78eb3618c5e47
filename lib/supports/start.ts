import type { Actor } from '@/lib/actor/actor'
import { nextState } from '@/lib/consultations/transitions'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { isUsedUp, lockQuota } from '@/lib/menus/quota'
import { recordEvent } from '@/lib/timeline/record'
import type { StartInput } from './input'
import { lockSupport } from './lock'
import { canKeepSupport } from './policy'
import { nextSupportState } from './transitions'

/**
 * Starts a support that the municipality has agreed to; from then on its consultation is in 支援中. Beyond the menu's quota
 * of the year only with the reason why, which the desk alone reads in the timeline.
 */
export async function startSupport(
  tx: Tx,
  actor: Actor,
  id: string,
  { overQuota }: StartInput = { overQuota: '' },
): Promise<{ id: string } | Refusal> {
  const { support, consultation } = await lockSupport(tx, id)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  const state = nextSupportState(support.state, 'start')
  const consultationState = nextState(consultation.state, 'startSupport')
  const now = await readClock(tx)
  const quota = await lockQuota(tx, consultation.bureauId, support.menu.key, jstDate(now))
  const isBeyond = quota !== null && isUsedUp(quota)
  if (isBeyond && overQuota === '') return refuse('overQuota', 'overQuota')
  await tx.support.update({
    where: { id },
    data: { state, startedAt: now, version: { increment: 1 } },
    select: { id: true },
  })
  await tx.consultation.update({
    where: { id: consultation.id },
    data: { state: consultationState },
    select: { id: true },
  })
  await settleWaiting(tx, { ...consultation, state: consultationState }, now)
  await recordEvent(tx, actor, consultation, {
    kind: 'support_started',
    subjectId: id,
    facts: { menu: support.menu.name },
  })
  if (isBeyond)
    await recordEvent(tx, actor, consultation, {
      ...{ kind: 'quota_exceeded', audience: 'internal', subjectId: id },
      facts: { menu: support.menu.name, count: quota.most, reason: overQuota },
    })
  return { id }
}
