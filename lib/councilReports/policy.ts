import type { Actor } from '@/lib/actor/actor'

/** Make, write, confirm and replace reports to the council: the bureau's managers. */
export function canKeepCouncilReports(actor: Actor): actor is Actor & { bureauId: string } {
  return actor.role === 'manager' && actor.bureauId !== null
}
