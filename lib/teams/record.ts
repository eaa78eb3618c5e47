import { type Actor, sideOf } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { recordEvent } from '@/lib/timeline/record'
import type { FoundTeam } from './find'
import { isOutsider } from './policy'

/** Everything that can happen in a room; each has its sentence in the catalogue (Teams.events). */
export const TEAM_EVENTS = [
  'opened',
  'changed',
  'member_added',
  'member_changed',
  'policy',
  'aim',
  'entry_added',
  'entry_changed',
  'attendance',
  'point_added',
  'point_changed',
  'roadmap',
  'estimate',
  'material',
  'report_submitted',
  'report_agreed',
  'report_published',
  'report_withdrawn',
] as const
export type TeamEventKind = (typeof TEAM_EVENTS)[number]

/** What every row of a room repeats. */
export function ofTeam(team: FoundTeam) {
  return { teamId: team.id, ...ownedBy({ ...team, id: team.consultationId }) }
}

/**
 * Adds to the history of a room what somebody just did. What the town or the desk does stands in the consultation's
 * timeline too; outside members cannot write there, nor know that there is one.
 */
export async function recordTeamEvent(tx: Tx, actor: Actor, team: FoundTeam, kind: TeamEventKind, name = '') {
  await tx.teamEvent.createMany({
    data: { ...ofTeam(team), kind, facts: { name }, actorName: actor.name, actorSide: sideOf(actor) },
  })
  if (isOutsider(actor, team) || kind.startsWith('point') || kind === 'attendance') return
  await recordEvent(
    tx,
    actor,
    { ...team, id: team.consultationId },
    {
      kind: 'team_deed',
      subjectId: team.id,
      facts: { kind, name },
    },
  )
}
