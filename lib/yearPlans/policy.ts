import { type Actor, isDesk } from '@/lib/actor/actor'

/** Write the year's plan of the bureau: its desk. */
export function canKeepYearPlan(actor: Actor, { bureauId }: { bureauId: string }): boolean {
  return isDesk(actor) && actor.bureauId === bureauId
}
