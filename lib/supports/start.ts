import type { Actor } from '@/lib/actor/actor'
import { nextState } from '@/lib/consultations/transitions'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record'
import { lockSupport } from './lock'
import { canKeepSupport } from './policy'
import { nextSupportState } from './transitions'

/** Starts a support that the municipality has agreed to; from then on its consultation is in 支援中. */
export async function startSupport(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const { support, consultation } = await lockSupport(tx, id)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  const state = nextSupportState(support.state, 'start')
  const consultationState = nextState(consultation.state, 'startSupport')
  const now = await readClock(tx)
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
  return { id }
}
