import { type Actor, isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { NotPermitted } from '@/lib/errors'

/** Where an advisor of the registry is. */
export const advisorPath = (id: string) => `/supports/advisors/${id}`

/** What the address of an advisor's pages names. */
export type AdvisorParams = { advisorId: string }

/** Somebody of a bureau's desk, who keeps its registry. */
export async function requireDesk(): Promise<Actor & { bureauId: string }> {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  return actor
}
