import { type Actor, isDesk } from '@/lib/actor/actor'
import { outsideRole } from './kinds'

/** What the rules look at in a room: whose it is, and whether the person asking is a named member today. */
export type RuledTeam = { askingOrganisationId: string; bureauId: string; isMember: boolean }

function isDeskOf(actor: Actor, team: RuledTeam): boolean {
  return isDesk(actor) && actor.bureauId === team.bureauId
}

/** Whether the person belongs to the office that asked for the support. */
export function isAsking(actor: Actor, team: RuledTeam): boolean {
  const asks = actor.role === 'municipal_staff' || actor.role === 'prefecture_staff'
  return asks && actor.organisationId === team.askingOrganisationId
}

/** Open the room, name its members and set its dates: the desk. */
export function canKeepTeam(actor: Actor, team: RuledTeam): boolean {
  return isDeskOf(actor, team)
}

/** Write what the team plans: agreements, roadmap, estimate, own activities, attendance. The town, the desk, and the prefecture's members. */
export function canPlan(actor: Actor, team: RuledTeam): boolean {
  return isDeskOf(actor, team) || isAsking(actor, team) || (actor.role === 'prefecture_staff' && team.isMember)
}

/** Add an opinion, an insight or a file: everybody who is in the room. */
export function canSpeak(actor: Actor, team: RuledTeam): boolean {
  return canPlan(actor, team) || (outsideRole(actor.role) !== null && team.isMember)
}

/** Whether the person comes in only as a named member, and reads nothing of the consultation beside the room. */
export function isOutsider(actor: Actor, team: RuledTeam): boolean {
  return !isDeskOf(actor, team) && !isAsking(actor, team)
}
