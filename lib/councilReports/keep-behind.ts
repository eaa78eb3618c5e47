import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { factsOf } from '@/lib/reports/facts-of'
import type { MeasureKey } from '@/lib/reports/measures'
import type { Scope } from '@/lib/reports/scope'

/** What was counted for one part of a report: the whole, or a priority matter by its id. */
export type CountedPart = { part: string; measures: readonly MeasureKey[]; scope: Scope }

/**
 * Keeps with a report what stands behind each of its numbers, so that the desk finds exactly what was counted, whatever is entered
 * afterwards: ids only, cell by cell, those received last first.
 */
export async function keepBehind(tx: Tx, report: { id: string; bureauId: string }, parts: readonly CountedPart[]) {
  for (const { part, measures, scope } of parts)
    for (const measure of measures)
      await tx.$executeRaw(sql`
        INSERT INTO council_report_behind (report_id, bureau_id, part, measure, row_key, column_key, facts, consultation_ids)
        SELECT ${report.id}::uuid, ${report.bureauId}::uuid, ${part}, ${measure}, f."row", f."column",
          array_agg(f.fact ORDER BY c.received_at DESC, f.fact),
          array_agg(coalesce(f.consultation_id, f.fact::uuid) ORDER BY c.received_at DESC, f.fact)
        FROM (${factsOf(measure, scope)}) f LEFT JOIN consultations c ON c.id = f.consultation_id
        GROUP BY f."row", f."column"`)
}
