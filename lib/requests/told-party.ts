import type { Actor } from '@/lib/actor/actor'

/** The party as the timeline names it, which the asking side reads: a member of the council is named only as far as he or she allows, in a quote. */
export function toldParty(asked: { addresseeRole: string; addresseeName: string }): string | null {
  return asked.addresseeRole === 'council_member' ? null : asked.addresseeName
}

/** Whoever answers, as the timeline names him or her: a member of the council in the name of the council. */
export function toldAnswerer(actor: Actor): Actor {
  return actor.role === 'council_member' ? { ...actor, name: actor.organisationName } : actor
}
