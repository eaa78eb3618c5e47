import { notFound } from 'next/navigation'
import type { Actor } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { type FoundTeam, readTeam } from '@/lib/teams/find'
import { TEAM_ROLES } from '@/lib/teams/kinds'
import { canKeepTeam, canPlan, canSpeak } from '@/lib/teams/policy'

export type RoomParams = { teamId: string }

/** Where a room is. */
export function roomPath(teamId: string, place = ''): string {
  return `/teams/rooms/${teamId}${place}`
}

/** Opens a room for a page, in one transaction; not found for a room that is closed to this person. */
export async function openRoom<T>(
  params: Promise<RoomParams>,
  read: (tx: Tx, actor: Actor, team: FoundTeam) => Promise<T>,
) {
  const [actor, { teamId }] = [await requireActor(...TEAM_ROLES), await params]
  const opened = await asActor(actor, async (tx) => {
    const team = await readTeam(tx, actor, teamId)
    if (!team) return null
    return { team, today: jstDate(await readClock(tx)), shown: await read(tx, actor, team) }
  })
  if (!opened) notFound()
  const { team } = opened
  return {
    actor,
    ...opened,
    may: { keep: canKeepTeam(actor, team), plan: canPlan(actor, team), speak: canSpeak(actor, team) },
  }
}
