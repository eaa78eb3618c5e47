import type { Tx } from '@/lib/db/client'
import { joinSql, type Sql, sql } from '@/lib/db/sql'
import { MEASURES } from '../measures'
import { type Days, runsOf, type Scope } from '../scope'
import { sizes } from '../sizes'
import type { Counted } from '../tally'
import { GAP_MEASURES, type GapMeasure } from './formula'
import type { Need } from './need'

/** A measure a gap is found by, need by need, as it is counted beforehand. */
export type CrossedKey = `crossed_${GapMeasure}`
export const CROSSED_KEYS = GAP_MEASURES.map((measure): CrossedKey => `crossed_${measure}`)

/** Whether something counted beforehand is counted need by need. */
export function isCrossed(key: string): key is CrossedKey {
  return CROSSED_KEYS.some((one) => one === key)
}

/** Which measure is counted need by need under this name. */
export function measureOf(key: CrossedKey): GapMeasure {
  return GAP_MEASURES.find((measure) => key === `crossed_${measure}`) ?? 'received'
}

/** One measure, and the days in which it is counted. */
export type Piece = { measure: GapMeasure; runs: readonly Days[] }
export type CountedNeed = Need & Counted & { measure: GapMeasure }

/** How often each value stands in each cell of these measures, need by need, in their days; one question for all of them. */
export async function countCrossed(tx: Tx, scope: Scope, pieces: readonly Piece[]): Promise<CountedNeed[]> {
  return pieces.length === 0 ? [] : await tx.$queryRaw<CountedNeed[]>(crossedSql(scope, pieces))
}

/** The statement by which one measure is counted in a month. */
export function crossedMonthSql(key: CrossedKey, scope: Scope): Sql {
  return crossedSql(scope, [{ measure: measureOf(key), runs: runsOf(scope) }])
}

/**
 * The statement behind the cells, apart so that its plan can be looked at: exactly the measures' own facts, each under all the
 * themes of its consultation. What the desk may see is looked up once for all measures.
 */
export function crossedSql(scope: Scope, pieces: readonly Piece[]): Sql {
  const { bureauId, theme } = scope
  return sql`
    WITH f AS MATERIALIZED (${joinSql(
      pieces.map((piece) => factsOfPiece(piece, scope)),
      ' UNION ALL ',
    )}),
    c AS MATERIALIZED (
      SELECT c.id, c.prefecture_code AS prefecture, z.size
      FROM consultations c JOIN (${sizes(bureauId)}) z ON z.id = c.asking_organisation_id
      WHERE c.bureau_id = ${bureauId}::uuid AND c.state <> 'draft' AND c.received_at IS NOT NULL AND c.id IN (SELECT f.consultation_id FROM f)),
    t AS MATERIALIZED (SELECT t.* FROM app.themes_of_these(ARRAY(SELECT c.id FROM c)) t ${theme ? sql`WHERE t.theme_key = ${theme}` : sql``}),
    g AS (
      SELECT f.measure, t.theme_key AS theme, c.size, c.prefecture, f."row", f."column", f.value, count(*)::int AS count
      FROM f JOIN c ON c.id = f.consultation_id JOIN t ON t.consultation_id = c.id
      GROUP BY GROUPING SETS ((f.measure, t.theme_key, c.size, f."row", f."column", f.value), (f.measure, t.theme_key, c.prefecture, f."row", f."column", f.value)))
    SELECT g.measure, g.theme, CASE WHEN g.size IS NULL THEN 'prefecture' ELSE 'size' END AS "by", coalesce(g.size, g.prefecture) AS place,
      g."row", g."column", g.value, g.count
    FROM g`
}

/** The facts of one measure in some days, by no more than its figure wants. */
function factsOfPiece({ measure, runs }: Piece, scope: Scope): Sql {
  const { figure, facts } = MEASURES[measure]
  const place = figure === 'count' ? sql`'' AS "row", '' AS "column"` : sql`b."row", b."column"`
  const value = figure === 'median' ? sql`b.value` : sql`NULL::int AS value`
  return sql`SELECT ${measure}::text AS measure, b.consultation_id, ${place}, ${value} FROM (${facts({ ...scope, runs })}) b`
}
