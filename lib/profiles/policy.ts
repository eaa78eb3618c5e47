import { type Actor, isDesk } from '@/lib/actor/actor'

type Kept = { id: string; kind: string; bureauId: string }

/** Keep the figures of a place: its own office, and the desk of its bureau. */
export function canKeepProfile(actor: Actor, place: Kept): boolean {
  if (isDesk(actor)) return actor.bureauId === place.bureauId
  const asks = actor.role === 'municipal_staff' || actor.role === 'prefecture_staff'
  return asks && actor.organisationId === place.id
}

/** Say which of the 16 items of its plan it works on: the municipality itself. */
export function canMarkPlan(actor: Actor, place: Kept): boolean {
  return actor.role === 'municipal_staff' && actor.organisationId === place.id
}
