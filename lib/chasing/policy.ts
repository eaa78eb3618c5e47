import type { Actor } from '@/lib/actor/actor'

/** Change the bureau's ladders: its managers. */
export function canKeepLadders(actor: Actor): actor is Actor & { bureauId: string } {
  return actor.role === 'manager' && actor.bureauId !== null
}
