import type { Tx } from '@/lib/db/client'
import { whenTexts } from './columns'
import { readPlanned } from './read'

/** A planned meeting that is to be recorded, as the session's form takes it over; null when none is meant or it is over. */
export async function readPlanToRecord(
  tx: Tx,
  number: string,
  supportId: string,
  id: string | string[] | undefined,
): Promise<{ id: string; texts: Record<string, string> } | null> {
  const planned = typeof id === 'string' ? await readPlanned(tx, number, supportId, id) : null
  if (planned?.state !== 'planned') return null
  const { label, place, aims, mode } = planned
  return { id: planned.id, texts: { label, place, aims, mode: mode ?? '', heldOn: whenTexts(planned).plannedOn } }
}
