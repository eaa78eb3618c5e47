import type { Actor } from '@/lib/actor/actor'
import { canKeepTeam, isAsking, type RuledTeam } from '@/lib/teams/policy'

/** Write the report of a case and take it back: the side it is about, and the desk with it. */
export function canWriteReport(actor: Actor, team: RuledTeam): boolean {
  return isAsking(actor, team) || canKeepTeam(actor, team)
}

/** Agree that it is published: the side it is about alone. */
export function canAgreeToReport(actor: Actor, team: RuledTeam): boolean {
  return isAsking(actor, team)
}

/** Note a consent that was heard, and publish what was agreed to: the desk. */
export function canPublishReport(actor: Actor, team: RuledTeam): boolean {
  return canKeepTeam(actor, team)
}
