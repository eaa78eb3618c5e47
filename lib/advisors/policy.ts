import { type Actor, isDesk } from '@/lib/actor/actor'

/** Keep the bureau's registry of advisors: its desk. */
export function canKeepRegistry(actor: Actor, advisor?: { bureauId: string }): actor is Actor & { bureauId: string } {
  return isDesk(actor) && (!advisor || advisor.bureauId === actor.bureauId)
}

/** Keep an advisor's own public part, and declare conflicts of interest: the advisor. */
export function isOwnPart(actor: Actor, advisor: { userId: string | null }): boolean {
  return actor.role === 'advisor' && advisor.userId === actor.userId
}
