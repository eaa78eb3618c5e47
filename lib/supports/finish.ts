import type { Actor } from '@/lib/actor/actor'
import { isOpen } from '@/lib/consultations/states'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { scheduleFollowUps } from '@/lib/followUps/schedule'
import { recordEvent } from '@/lib/timeline/record'
import { lockSupport } from './lock'
import { canKeepSupport } from './policy'
import { nextSupportState } from './transitions'

type Ending = {
  event: 'finish' | 'drop'
  kind: 'support_done' | 'support_not_used'
  outcome: string
  askedOnce?: boolean
}

/** Ends a support that was under way, with what came of it, and plans its follow-up. The consultation stays with the officer, who completes it. */
export async function finishSupport(tx: Tx, actor: Actor, id: string, input: Pick<Ending, 'outcome' | 'askedOnce'>) {
  return await end(tx, actor, id, { event: 'finish', kind: 'support_done', ...input })
}

/** Drops an agreed or running support (取りやめ) with the reason, which the municipality reads; nobody is asked about its effect. */
export async function dropSupport(tx: Tx, actor: Actor, id: string, input: { outcome: string }) {
  return await end(tx, actor, id, { event: 'drop', kind: 'support_not_used', ...input })
}

async function end(
  tx: Tx,
  actor: Actor,
  id: string,
  { event, kind, outcome, askedOnce }: Ending,
): Promise<{ id: string }> {
  const { support, consultation } = await lockSupport(tx, id)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  if (!isOpen(consultation.state)) throw new InvalidTransition(event, consultation.state)
  const state = nextSupportState(support.state, event)
  const now = await readClock(tx)
  await tx.support.update({
    where: { id },
    data: { state, outcome, endedAt: now, nextAction: '', nextActionOn: null, version: { increment: 1 } },
    select: { id: true },
  })
  if (event === 'finish') await scheduleFollowUps(tx, actor, { ...support, endedAt: now, askedOnce })
  await settleWaiting(tx, consultation, now)
  await recordEvent(tx, actor, consultation, { kind, subjectId: id, facts: { menu: support.menu.name } })
  return { id }
}
