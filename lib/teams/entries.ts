import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { readLines } from '@/lib/japanese/counted-lines'
import { dateColumn, dayText } from '@/lib/japanese/day'
import { findTeamFor } from './find'
import type { EntryChange, EntryInput } from './input'
import { ofTeam, recordTeamEvent } from './record'

const MOST_KINDS = 60
const MOST_OPINIONS = 50
const LONGEST_OPINION = 2000
const LONGEST_SOURCE = 80
/** How a line of a list may begin. */
const DOT = /^[\u30fb\u2022*-]\s*/

/**
 * Adds what the municipality did, or will do, by itself 課内協議・視察: its own action, not a session of the support. Who took part
 * and what was said is kept with it in the same press; each opinion becomes an item of its own.
 */
export async function addEntry(
  tx: Tx,
  actor: Actor,
  teamId: string,
  { lines, opinions, ...input }: EntryInput,
): Promise<{ id: string } | Refusal> {
  const team = await findTeamFor(tx, actor, teamId)
  const counted = readLines(lines)
  if (!counted || counted.length > MOST_KINDS) return refuse('lines', 'invalid')
  const said = opinions.split('\n').flatMap((line) => line.trim().replace(DOT, '') || [])
  if (said.length > MOST_OPINIONS) return refuse('opinions', 'tooMany')
  if (said.some(({ length }) => length > LONGEST_OPINION)) return refuse('opinions', 'tooLong')
  const [id, writtenAt] = [randomUUID(), await readClock(tx)]
  const who = { writtenByName: actor.name }
  await tx.teamEntry.createMany({ data: { id, ...ofTeam(team), ...columnsOf(input), ...who } })
  await tx.attendance.createMany({ data: counted.map((one, sort) => ({ ...ofTeam(team), entryId: id, ...one, sort })) })
  const source = input.title.slice(0, LONGEST_SOURCE)
  await tx.teamPoint.createMany({
    data: said.map((text) => ({ ...ofTeam(team), ...who, writtenAt, kind: 'opinion', text, source })),
  })
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

type Written = Omit<EntryInput, 'lines' | 'opinions'>

/** Of an activity of which only the month is known, the month is what is shown. */
function columnsOf({ entryKind: kind, title, onDay, monthOnly, where: place, people, content, result }: Written) {
  const when = { onDay: dateColumn(onDay), whenText: monthOnly ? 'month' : '' }
  return { kind, title, ...when, place, people, content, result }
}
