import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { dateOf } from '@/lib/japanese/day'
import { canPlan, type RuledTeam } from './policy'

const TEAM = {
  id: true,
  supportId: true,
  consultationId: true,
  askingOrganisationId: true,
  bureauId: true,
  prefectureCode: true,
  name: true,
  placeName: true,
  opensOn: true,
  endsOn: true,
  version: true,
} as const

/** A room this person may enter, with whether he or she is a named member today; null when there is none. */
export async function readTeam(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const team = await tx.team.findUnique({ where: { id }, select: TEAM })
  if (!team) return null
  const today = dateOf(await readClock(tx))
  const within = { fromOn: { lte: today }, untilOn: { gte: today } }
  const named = await tx.teamMember.count({ where: { teamId: id, userId: actor.userId, role: actor.role, ...within } })
  return { ...team, isMember: named > 0 && team.opensOn <= today && team.endsOn >= today }
}

export type FoundTeam = NonNullable<Awaited<ReturnType<typeof readTeam>>>

/** The same for a deed; NotFound for a room that does not exist and one that is closed to this person. */
export async function findTeam(tx: Tx, actor: Actor, id: string): Promise<FoundTeam> {
  const team = await readTeam(tx, actor, id)
  if (!team) throw new NotFound()
  return team
}

/** A room in which this person may do that. */
export async function findTeamFor(
  tx: Tx,
  actor: Actor,
  id: string,
  may: (actor: Actor, team: RuledTeam) => boolean = canPlan,
) {
  const team = await findTeam(tx, actor, id)
  if (!may(actor, team)) throw new NotPermitted()
  return team
}

/** One at a time: who numbers versions or changes the room waits for the one before. Members may not lock its row. */
export async function oneAtATime(tx: Tx, teamId: string, what: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`team ${teamId} ${what}`}, 0))`
}
