import type { Actor } from '@/lib/actor/actor'
import type { Ruled } from '@/lib/consultations/policy'
import { canMoveSupport } from '@/lib/supports/policy'

/** Plan, move, cancel a meeting and ask for its date: the desk, while the consultation is open. */
export function canPlanSession(actor: Actor, consultation: Ruled): boolean {
  return canMoveSupport(actor, consultation)
}
