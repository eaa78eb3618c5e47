import type { Tx } from '@/lib/db/client'
import { takeTurn } from '@/lib/jobs/take-turn'
import { SUM_KEYS, sumOf } from './sum'

/**
 * Takes the notes of what has changed, and with them the hold of the sums they speak of, at once: no reader sees one without the other.
 * A change that is not yet over when this is done keeps its note, and so its month is counted when it is looked at.
 */
export async function takeChanges(tx: Tx, bureauId: string): Promise<void> {
  await takeTurn(tx, `count-months ${bureauId}`)
  const counts = SUM_KEYS.map((key) => sumOf(key)?.counts)
  await tx.$executeRaw`
    WITH gone AS (DELETE FROM report_changes WHERE bureau_id = ${bureauId}::uuid RETURNING counted, month)
    UPDATE report_sums s SET question = ''
    FROM (SELECT DISTINCT counted, month FROM gone) g
    JOIN unnest(${SUM_KEYS}::text[], ${counts}::text[]) k (measure, counted) ON k.counted = g.counted
    WHERE s.bureau_id = ${bureauId}::uuid AND s.measure = k.measure AND s.question <> '' AND (g.month IS NULL OR g.month = s.month)`
}
