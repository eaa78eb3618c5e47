import type { Actor } from '@/lib/actor/actor'
import { sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { type FoundTeam, findTeamFor, oneAtATime } from '@/lib/teams/find'
import { ofTeam, recordTeamEvent } from '@/lib/teams/record'
import { MOST_ITEMS, type RoadmapItem } from './items'
import { type Roadmap, readRoadmap } from './read'

/** The room and its roadmap as it stands, for a change: whoever changes it at the same moment waits. */
export async function openRoadmap(
  tx: Tx,
  actor: Actor,
  teamId: string,
): Promise<{ team: FoundTeam; current: Roadmap | null }> {
  const team = await findTeamFor(tx, actor, teamId)
  await oneAtATime(tx, teamId, 'roadmap')
  return { team, current: await readRoadmap(tx, teamId) }
}

/** Keeps these lines as the next version of the roadmap. The versions before stay as they are. */
export async function keepVersion(
  tx: Tx,
  actor: Actor,
  { team, current }: { team: FoundTeam; current: Roadmap | null },
  items: readonly RoadmapItem[],
  remark: string,
): Promise<{ number: number } | Refusal> {
  if (items.length > MOST_ITEMS) return refuse('what', 'tooMany')
  const number = (current?.number ?? 0) + 1
  const who = { savedByName: actor.name, savedBySide: sideOf(actor), savedAt: await readClock(tx) }
  await tx.roadmapVersion.createMany({ data: { ...ofTeam(team), number, items: [...items], remark, ...who } })
  await recordTeamEvent(tx, actor, team, 'roadmap', String(number))
  return { number }
}
