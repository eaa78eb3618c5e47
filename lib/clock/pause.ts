import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { lockByNumber } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { canAsk } from '@/lib/consultations/policy'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { freeText } from '@/lib/japanese/input'
import { recordEvent } from '@/lib/timeline/record'
import { canPause, canResume } from './policy'

export const PauseInput = z.object({ reason: freeText().min(1, 'required').max(300, 'tooLong') })

/** Stops the answer clock with a reason that the municipality reads too. */
export async function pauseClock(tx: Tx, actor: Actor, number: string, { reason }: z.infer<typeof PauseInput>) {
  const consultation = await lockByNumber(tx, number)
  if (!canPause(actor, consultation)) return refused(actor, consultation, 'pause')
  const now = await readClock(tx)
  await tx.clockPause.createMany({
    data: { ...ownedBy(consultation), reason, pausedAt: now, pausedByName: actor.name },
  })
  await tx.consultation.updateMany({ where: { id: consultation.id }, data: { pausedSince: now } })
  await recordEvent(tx, actor, consultation, { kind: 'clock_paused', facts: { reason } })
  await settleWaiting(tx, consultation, now)
  return { number }
}

/** Lets the clock run again; the day moves on by the business days it stood still. */
export async function resumeClock(tx: Tx, actor: Actor, number: string) {
  const consultation = await lockByNumber(tx, number)
  if (!canResume(actor, consultation)) return refused(actor, consultation, 'resume')
  const now = await readClock(tx)
  await tx.clockPause.updateMany({
    where: { consultationId: consultation.id, resumedAt: null },
    data: { resumedAt: now, resumedByName: actor.name },
  })
  await tx.consultation.updateMany({ where: { id: consultation.id }, data: { pausedSince: null } })
  await recordEvent(tx, actor, consultation, { kind: 'clock_resumed' })
  await settleWaiting(tx, consultation, now)
  return { number }
}

function refused(actor: Actor, consultation: Parameters<typeof canAsk>[1], event: string): never {
  if (!canAsk(actor, { ...consultation, state: 'received' })) throw new NotPermitted()
  throw new InvalidTransition(event, consultation.state)
}
