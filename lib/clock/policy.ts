import type { Actor } from '@/lib/actor/actor'
import { canAsk, type Ruled } from '@/lib/consultations/policy'

type Clocked = Ruled & { firstAnsweredAt: Date | null; pausedSince: Date | null }

/** Stop the answer clock: the desk, while it is open, not answered and running. */
export function canPause(actor: Actor, consultation: Clocked): boolean {
  return canAsk(actor, consultation) && !consultation.firstAnsweredAt && !consultation.pausedSince
}

/** Let it run again: the desk. */
export function canResume(actor: Actor, consultation: Clocked): boolean {
  return canAsk(actor, consultation) && consultation.pausedSince !== null
}
