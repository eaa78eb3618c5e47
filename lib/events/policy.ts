import { type Actor, isDesk } from '@/lib/actor/actor'
import { ASKING_ROLES } from '@/lib/actor/roles'

/** Plan, announce and keep the bureau's events: its desk. */
export function canKeepEvents(actor: Actor, { bureauId }: { bureauId: string }): boolean {
  return isDesk(actor) && actor.bureauId === bureauId
}

/** Apply for an event with the own account: staff of municipalities and prefectures. */
export function canApply(actor: Actor): boolean {
  return ASKING_ROLES.some((role) => role === actor.role)
}
