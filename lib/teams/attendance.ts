import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { readLines } from '@/lib/japanese/counted-lines'
import { findTeamFor } from './find'
import type { AttendanceInput } from './input'
import { ofTeam, recordTeamEvent } from './record'

export type Attended = { kind: 'session' | 'entry'; id: string }

/** What an address names as attended; null when it names nothing. */
export function whichAttended(of: string, id: string): Attended | null {
  return of === 'session' || of === 'entry' ? { kind: of, id } : null
}

/** Who took part, in the order written. */
export async function listAttended(tx: Tx, teamId: string, { kind, id }: Attended) {
  return await tx.attendance.findMany({
    where: { teamId, ...(kind === 'session' ? { sessionId: id } : { entryId: id }) },
    orderBy: [{ sort: 'asc' }, { id: 'asc' }],
    take: 60,
    select: { label: true, number: true },
  })
}

/** What was attended: a session of the room's support, or an activity of its own; null when it is neither. */
export async function readAttended(tx: Tx, team: { id: string; supportId: string }, { kind, id }: Attended) {
  if (!z.uuid().safeParse(id).success) return null
  if (kind === 'entry') return await tx.teamEntry.findFirst({ where: { id, teamId: team.id }, select: { title: true } })
  const where = { id, supportId: team.supportId }
  const session = await tx.supportSession.findFirst({ where, select: { label: true } })
  return session && { title: session.label }
}

/** Writes down who took part, by kind and number; what stood there before is replaced. */
export async function keepAttendance(
  tx: Tx,
  actor: Actor,
  teamId: string,
  attended: Attended,
  { lines }: AttendanceInput,
): Promise<{ id: string } | Refusal> {
  const team = await findTeamFor(tx, actor, teamId)
  const found = await readAttended(tx, team, attended)
  if (!found) throw new NotFound()
  const counted = readLines(lines)
  if (!counted || counted.length > 60) return refuse('lines', 'invalid')
  const of = attended.kind === 'session' ? { sessionId: attended.id } : { entryId: attended.id }
  await tx.attendance.deleteMany({ where: { teamId, ...of } })
  await tx.attendance.createMany({ data: counted.map((one, sort) => ({ ...ofTeam(team), ...of, ...one, sort })) })
  await recordTeamEvent(tx, actor, team, 'attendance', found.title)
  return { id: attended.id }
}
