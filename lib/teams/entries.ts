import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { dateColumn, dayText } from '@/lib/japanese/day'
import { findTeamFor } from './find'
import type { EntryChange, EntryInput } from './input'
import { ofTeam, recordTeamEvent } from './record'

/** Adds what the municipality did, or will do, by itself 課内協議・視察: its own action, not a session of the support. */
export async function addEntry(tx: Tx, actor: Actor, teamId: string, input: EntryInput): Promise<{ id: string }> {
  const team = await findTeamFor(tx, actor, teamId)
  const id = randomUUID()
  await tx.teamEntry.createMany({ data: { id, ...ofTeam(team), ...columnsOf(input), writtenByName: actor.name } })
  await recordTeamEvent(tx, actor, team, 'entry_added', input.title)
  return { id }
}

/** One such activity; null when the room has none of that id. */
export async function readEntry(tx: Tx, teamId: string, id: string) {
  return z.uuid().safeParse(id).success ? await tx.teamEntry.findFirst({ where: { id, teamId } }) : null
}

/** Corrects such an activity; a change crossing another one shows what now stands. */
export async function changeEntry(tx: Tx, actor: Actor, teamId: string, entryId: string, input: EntryChange) {
  const team = await findTeamFor(tx, actor, teamId)
  const entry = await readEntry(tx, teamId, entryId)
  if (!entry) throw new NotFound()
  const { count } = await tx.teamEntry.updateMany({
    where: { id: entryId, version: input.version },
    data: { ...columnsOf(input), version: { increment: 1 } },
  })
  if (count === 0) {
    const { title, onDay, place, people, content, result } = entry
    throw new InvalidTransition('edit', 'kept', { title, onDay: dayText(onDay), where: place, people, content, result })
  }
  await recordTeamEvent(tx, actor, team, 'entry_changed', input.title)
  return { id: entryId }
}

/** Of an activity of which only the month is known, the month is what is shown. */
function columnsOf({ entryKind: kind, title, onDay, monthOnly, where: place, people, content, result }: EntryInput) {
  const when = { onDay: dateColumn(onDay), whenText: monthOnly ? 'month' : '' }
  return { kind, title, ...when, place, people, content, result }
}
