import type { Actor } from '@/lib/actor/actor'

/** Take in a register of the past, and take it back: the managers of the bureau. */
export function canImport(actor: Actor): actor is Actor & { bureauId: string } {
  return actor.role === 'manager' && actor.bureauId !== null
}
