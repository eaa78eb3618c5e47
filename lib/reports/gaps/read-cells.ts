import type { Tx } from '@/lib/db/client'
import { joinSql, type Sql, sql } from '@/lib/db/sql'
import { factsOf } from '../facts-of'
import { MEASURES } from '../measures'
import { medianOf } from '../median'
import type { Scope } from '../scope'
import { sizes } from '../sizes'
import type { Cell } from '../tally'
import { GAP_MEASURES, type GapMeasure } from './formula'

/** By what a theme is crossed: the size of the municipality, or its prefecture. */
export const SIDES = ['size', 'prefecture'] as const
export type Side = (typeof SIDES)[number]

/** One need: a theme among the municipalities of one size, or of one prefecture. */
export type Need = { theme: string; by: Side; place: string }

/** The cells of a measure among the consultations of one need. */
export type CrossedCell = Need & Cell
export type CrossedCells = Record<GapMeasure, CrossedCell[]>

type Found = Omit<CrossedCell, 'median'> & { measure: GapMeasure; values: number[] | null; counts: number[] | null }

/**
 * The cells of the measures a gap is found by, need by need, in one question however many needs: exactly the measures' own
 * facts, each under all the themes of its consultation. Narrowed down to a theme and a place, the measures themselves count the same.
 */
export async function readCells(tx: Tx, scope: Scope): Promise<CrossedCells> {
  await tx.$executeRaw`SELECT set_config('work_mem', '64MB', true)`
  const cells: CrossedCells = { received: [], useful: [], first_answer: [], declines: [] }
  for (const { measure, values, counts, ...cell } of await tx.$queryRaw<Found[]>(crossedSql(scope))) {
    const median = medianOf((values ?? []).map((value, at) => ({ value, count: counts?.[at] ?? 0 })))
    cells[measure].push({ ...cell, median })
  }
  return cells
}

/** The statement behind the cells, apart so that its plan can be looked at: what the desk may see is looked up once for all measures. */
export function crossedSql(scope: Scope): Sql {
  const { bureauId, theme } = scope
  return sql`
    WITH f AS MATERIALIZED (${joinSql(
      GAP_MEASURES.map((key) => factsOfGap(key, scope)),
      ' UNION ALL ',
    )}),
    c AS MATERIALIZED (
      SELECT c.id, c.received_at, c.prefecture_code AS prefecture, z.size
      FROM consultations c JOIN (${sizes(bureauId)}) z ON z.id = c.asking_organisation_id
      WHERE c.bureau_id = ${bureauId}::uuid AND c.state <> 'draft' AND c.received_at IS NOT NULL AND c.id IN (SELECT f.consultation_id FROM f)),
    g AS (
      SELECT f.measure, t.theme_key AS theme, c.size, c.prefecture, f."row", f."column", f.value, count(*)::int AS count
      FROM f JOIN c ON c.id = f.consultation_id
      JOIN app.themes_of_desk((SELECT min(received_at) FROM c), (SELECT max(received_at) + interval '1 second' FROM c)) t ON t.consultation_id = c.id
      ${theme ? sql`WHERE t.theme_key = ${theme}` : sql``}
      GROUP BY GROUPING SETS ((f.measure, t.theme_key, c.size, f."row", f."column", f.value), (f.measure, t.theme_key, c.prefecture, f."row", f."column", f.value)))
    SELECT g.measure, g.theme, CASE WHEN g.size IS NULL THEN 'prefecture' ELSE 'size' END AS "by", coalesce(g.size, g.prefecture) AS place,
      g."row", g."column", sum(g.count)::int AS count,
      array_agg(g.value) FILTER (WHERE g.value IS NOT NULL) AS "values", array_agg(g.count) FILTER (WHERE g.value IS NOT NULL) AS counts
    FROM g GROUP BY g.measure, g.theme, g.size, g.prefecture, g."row", g."column"`
}

/** The facts of one measure, by no more than its figure wants. */
function factsOfGap(key: GapMeasure, scope: Scope): Sql {
  const { figure } = MEASURES[key]
  const place = figure === 'count' ? sql`'' AS "row", '' AS "column"` : sql`b."row", b."column"`
  const value = figure === 'median' ? sql`b.value` : sql`NULL::int AS value`
  return sql`SELECT ${key}::text AS measure, b.consultation_id, ${place}, ${value} FROM (${factsOf(key, scope)}) b`
}
