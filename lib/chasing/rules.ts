import type { Tx } from '@/lib/db/client'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { type Rules, readAway } from './read-chased'
import { readSteps } from './read-ladders'

/** The ladders, closing days and absences of a bureau, as they stand on this day. */
export async function readRules(tx: Tx, bureauId: string, today: string): Promise<Rules> {
  return {
    today,
    steps: await readSteps(tx, bureauId),
    closed: await readClosingDays(tx, bureauId),
    away: await readAway(tx, bureauId, today),
  }
}
