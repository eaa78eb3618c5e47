import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumnOrNull, dayText } from '@/lib/japanese/day'
import type { EntryChange, EntryInput, SeenInput } from './input'
import { lockEntry, lockRow } from './lock'
import { isInYear, placeInYear } from './months'

const MOST_ENTRIES = 60

/** Writes an entry into a row; a day has to lie in the plan's fiscal year. */
export async function addEntry(
  tx: Tx,
  actor: Actor,
  { planId, rowId }: { planId: string; rowId: string },
  input: EntryInput,
): Promise<{ planId: string } | Refusal> {
  const { plan, row } = await lockRow(tx, actor, planId, rowId)
  if ((await tx.yearPlanEntry.count({ where: { rowId } })) >= MOST_ENTRIES) return refuse('', 'tooManyEntries')
  if (input.way === 'day' && !isInYear(input.onDay ?? '', plan.fiscalYear)) return refuse('onDay', 'notInYear')
  await tx.yearPlanEntry.createMany({
    data: { ...columnsOf(input), id: randomUUID(), rowId, planId, bureauId: row.bureauId },
  })
  return { planId }
}

/** Changes an entry; InvalidTransition when a colleague changed it meanwhile. */
export async function changeEntry(
  tx: Tx,
  actor: Actor,
  { planId, entryId }: { planId: string; entryId: string },
  { version, ...input }: EntryChange,
): Promise<{ planId: string } | Refusal> {
  const { plan, entry } = await lockEntry(tx, actor, planId, entryId)
  if (entry.version !== version)
    throw new InvalidTransition('edit', 'entry', { words: entry.words, onDay: dayText(entry.onDay) })
  if (input.way === 'day' && !isInYear(input.onDay ?? '', plan.fiscalYear)) return refuse('onDay', 'notInYear')
  await tx.yearPlanEntry.updateMany({ where: { id: entryId }, data: { ...columnsOf(input), version: version + 1 } })
  return { planId }
}

/** Takes an entry off; an event that was made of it stays. */
export async function removeEntry(
  tx: Tx,
  actor: Actor,
  { planId, entryId }: { planId: string; entryId: string },
  { version }: SeenInput,
): Promise<{ planId: string }> {
  const { entry } = await lockEntry(tx, actor, planId, entryId)
  if (entry.version !== version) throw new InvalidTransition('remove', 'entry')
  await tx.yearPlanEntry.deleteMany({ where: { id: entryId } })
  return { planId }
}

function columnsOf({ way, onDay, fromMonth, toMonth, words }: EntryInput) {
  const month = way === 'day' && onDay ? placeInYear(onDay) : null
  return {
    ...{ words, isUndecided: way === 'undecided', onDay: dateColumnOrNull(way === 'day' ? onDay : null) },
    ...{ fromMonth: month ?? fromMonth, toMonth: month ?? toMonth ?? fromMonth },
  }
}
