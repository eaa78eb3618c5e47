import type { Tx } from '@/lib/db/client'
import { type Sql, sql } from '@/lib/db/sql'
import { MEASURES, type MeasureKey } from '../measures'
import type { Scope } from '../scope'
import { sizes } from '../sizes'
import type { Cell } from '../tally'

/** By what a theme is crossed: the size of the municipality, or its prefecture. */
export const SIDES = ['size', 'prefecture'] as const
export type Side = (typeof SIDES)[number]

/** One need: a theme among the municipalities of one size, or of one prefecture. */
export type Need = { theme: string; by: Side; place: string }

/** The cells of a measure among the consultations of one need. */
export type CrossedCell = Need & Cell

/**
 * The cells of a measure, need by need, in one question however many needs: exactly the measure's own facts, each under all
 * the themes of its consultation. Narrowed down to a theme and a place, the measure itself counts the same.
 */
export async function readCells(tx: Tx, key: MeasureKey, scope: Scope): Promise<CrossedCell[]> {
  await tx.$executeRaw`SELECT set_config('work_mem', '64MB', true)`
  return await tx.$queryRaw<CrossedCell[]>(crossedSql(key, scope))
}

/** The statement behind the cells, apart so that its plan can be looked at. */
export function crossedSql(key: MeasureKey, scope: Scope): Sql {
  const { facts, figure } = MEASURES[key]
  const median = figure === 'median' ? sql`percentile_cont(0.5) WITHIN GROUP (ORDER BY f.value)` : sql`NULL::float8`
  const { bureauId, theme } = scope
  return sql`
    WITH f AS MATERIALIZED (
      SELECT f."row", f."column", f.value, c.id, c.received_at, c.prefecture_code AS prefecture, z.size
      FROM (${facts(scope)}) f JOIN consultations c ON c.id = f.consultation_id AND c.bureau_id = ${bureauId}::uuid
      JOIN (${sizes(bureauId)}) z ON z.id = c.asking_organisation_id
      WHERE c.state <> 'draft' AND c.received_at IS NOT NULL)
    SELECT t.theme_key AS theme, CASE WHEN grouping(f.size) = 0 THEN 'size' ELSE 'prefecture' END AS "by",
      coalesce(f.size, f.prefecture) AS place, f."row", f."column", count(*)::int AS count, ${median} AS median
    FROM f JOIN app.themes_of_desk((SELECT min(received_at) FROM f), (SELECT max(received_at) + interval '1 second' FROM f)) t ON t.consultation_id = f.id
    ${theme ? sql`WHERE t.theme_key = ${theme}` : sql``}
    GROUP BY GROUPING SETS ((t.theme_key, f.size, f."row", f."column"), (t.theme_key, f.prefecture, f."row", f."column"))`
}
