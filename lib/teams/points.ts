import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumnOrNull, dayText } from '@/lib/japanese/day'
import { findTeamFor } from './find'
import type { CarryInput, PointInput } from './input'
import { canSpeak } from './policy'
import { ofTeam, recordTeamEvent } from './record'

/** Keeps one thing that was said or noticed as an item of its own, from whichever member of the room. */
export async function addPoint(tx: Tx, actor: Actor, teamId: string, input: PointInput): Promise<{ id: string }> {
  const team = await findTeamFor(tx, actor, teamId, canSpeak)
  const id = randomUUID()
  const { dueOn, ...words } = input
  const now = await readClock(tx)
  const who = { writtenByName: actor.name, writtenAt: now }
  await tx.teamPoint.createMany({ data: { id, ...ofTeam(team), ...words, dueOn: dateColumnOrNull(dueOn), ...who } })
  await recordTeamEvent(tx, actor, team, 'point_added')
  return { id }
}

/** Carries an opinion or insight on: it becomes an item with owner, plan and deadline, and both show the other. */
export async function carryPoint(
  tx: Tx,
  actor: Actor,
  teamId: string,
  pointId: string,
  input: CarryInput,
): Promise<{ id: string } | Refusal> {
  const team = await findTeamFor(tx, actor, teamId)
  const point = await findPoint(tx, teamId, pointId)
  if (input.doneOn && input.doneOn > jstDate(await readClock(tx))) return refuse('doneOn', 'past')
  if (point.kind !== 'plan' && input.owner === '') return refuse('owner', 'required')
  const { version, dueOn, doneOn, ...words } = input
  const columns = { ...words, dueOn: dateColumnOrNull(dueOn), doneOn: dateColumnOrNull(doneOn) }
  const next = { version: { increment: 1 } } as const
  const data = point.kind === 'plan' ? { ...columns, ...next } : next
  const { count } = await tx.teamPoint.updateMany({ where: { id: pointId, version }, data })
  if (count === 0) {
    const { text, tag, owner, plan } = point
    const days = { dueOn: dayText(point.dueOn), doneOn: dayText(point.doneOn) }
    throw new InvalidTransition('edit', 'kept', { text, tag, owner, plan, ...days })
  }
  await recordTeamEvent(tx, actor, team, 'point_changed')
  if (point.kind === 'plan') return { id: pointId }
  const id = randomUUID()
  const from = { kind: 'plan', fromPointId: pointId, source: point.source, writtenByName: actor.name }
  await tx.teamPoint.createMany({ data: { id, ...ofTeam(team), ...columns, ...from } })
  return { id }
}

async function findPoint(tx: Tx, teamId: string, id: string) {
  const point = z.uuid().safeParse(id).success ? await tx.teamPoint.findFirst({ where: { id, teamId } }) : null
  if (!point) throw new NotFound()
  return point
}
