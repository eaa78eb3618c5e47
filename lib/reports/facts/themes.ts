import { type Sql, sql } from '@/lib/db/sql'
import { splitBy } from '../measure'
import { inPeriod, isCounted, periodOfScope, runsOf, type Scope } from '../scope'
import { sizes } from '../sizes'
import { yearAt } from './received'

/**
 * Themes of the consultations received in the period; a consultation counts under each of its themes. They are read through a
 * function that looks once at what the desk may see: the walls look at every single theme's consultation.
 */
function themesOf(scope: Scope): Sql {
  const periods = runsOf(scope).map(periodOfScope)
  return sql`SELECT c.id AS consultation_id, NULL::uuid AS support_id, NULL::uuid AS effect_id,
      c.id::text || coalesce(':' || t.theme_key, '') AS fact, NULL::int AS value,
      coalesce(t.theme_key, 'none') AS theme, c.prefecture_code AS prefecture, z.size, coalesce(c.stage, 'none') AS stage, ${yearAt(scope)} AS year
    FROM consultations c JOIN (${sizes(scope.bureauId)}) z ON z.id = c.asking_organisation_id
    LEFT JOIN (
      SELECT t.* FROM unnest(${periods.map(({ begin }) => begin)}::timestamptz[], ${periods.map(({ end }) => end)}::timestamptz[]) r (begin, "end"),
        LATERAL app.themes_of_desk(r.begin, r."end") t) t ON t.consultation_id = c.id
    WHERE ${isCounted(scope)} AND ${inPeriod(sql`c.received_at`, scope)}`
}

/** By theme and prefecture. */
export const THEMES = splitBy(themesOf, 'theme', 'prefecture')
/** By theme and size of municipality. */
export const THEME_SIZES = splitBy(themesOf, 'theme', 'size')
/** By theme and how far the matter is. */
export const THEME_STAGES = splitBy(themesOf, 'theme', 'stage')
/** By theme and fiscal year. */
export const THEME_YEARS = splitBy(themesOf, 'theme', 'year')
