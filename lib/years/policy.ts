import type { Actor } from '@/lib/actor/actor'

/** Turn the fiscal year 年度更新: a manager of the bureau. */
export function canTurnYear(actor: Actor): actor is Actor & { bureauId: string } {
  return actor.role === 'manager' && actor.bureauId !== null
}
