import { type Actor, isDesk } from '@/lib/actor/actor'

type Office = { id: string; bureauId: string | null }

/** Change the directory of offices: which themes and where. The desk of the bureau in whose area the office is. */
export function canKeepDirectory(actor: Actor, office: Office): boolean {
  return isDesk(actor) && actor.bureauId === office.bureauId
}

/** Keep an office's contact and programmes: its own people, or that desk. */
export function canKeepOffice(actor: Actor, office: Office): boolean {
  return canKeepDirectory(actor, office) || (actor.role === 'partner_office' && actor.organisationId === office.id)
}
