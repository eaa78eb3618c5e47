import { type Actor, isDesk } from '@/lib/actor/actor'

type Ruled = { side: string; askingOrganisationId: string; bureauId: string }

function isDeskOf(actor: Actor, { bureauId }: Ruled): boolean {
  return isDesk(actor) && actor.bureauId === bureauId
}

/** Tick it off: the asking side its own, the desk everything (the town may say so on the telephone). */
export function canTick(actor: Actor, todo: Ruled): boolean {
  const asks = actor.role === 'municipal_staff' || actor.role === 'prefecture_staff'
  const isOwn = asks && todo.side === 'municipality' && actor.organisationId === todo.askingOrganisationId
  return isOwn || isDeskOf(actor, todo)
}

/** Take it back: the desk, which set it. */
export function canDrop(actor: Actor, todo: Ruled): boolean {
  return isDeskOf(actor, todo)
}
