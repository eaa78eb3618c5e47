import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { MEASURED_INDICATORS } from './facts/indicators'
import { factsOf } from './facts-of'
import type { Scope } from './scope'

/** An indicator before and after a support, as the municipality gave it. */
export type Indicator = {
  id: string
  number: string
  isSample: boolean
  municipality: string
  municipalityEn: string | null
  menu: string
  menuEn: string
  menuVersion: number
  indicator: string
  unit: string
  before: number
  after: number
  pointMonths: number
}

/** So many stand on a page; a file holds them all. */
const SHOWN = 50

/** The indicators measured before and after, each of an answer on its own line, latest answers first. Only those shown are put beside their consultation. */
export async function listIndicators(tx: Tx, scope: Scope, most: number | 'all' = SHOWN): Promise<Indicator[]> {
  const limit = most === 'all' ? null : most
  return await tx.$queryRaw<Indicator[]>(sql`
    SELECT e.id || '.' || i.nth AS id, c.number, c.is_sample AS "isSample", o.name AS municipality, o.name_en AS "municipalityEn", m.name AS menu, m.name_en AS "menuEn", m.menu_version AS "menuVersion",
      i.indicator, i.unit, i.before::float8 AS before, i.after::float8 AS after, e.point_months AS "pointMonths"
    FROM (
      SELECT f.effect_id, f.answered_at FROM (${factsOf('effects', scope)}) f
      WHERE f."row" NOT IN ('partly', 'without') ORDER BY f.answered_at DESC, f.effect_id LIMIT ${limit}::int) f
    JOIN effects e ON e.id = f.effect_id
    CROSS JOIN LATERAL ${MEASURED_INDICATORS} i
    JOIN consultations c ON c.id = e.consultation_id
    JOIN supports s ON s.id = e.support_id
    JOIN menus m ON m.id = s.menu_id
    JOIN organisations o ON o.id = c.asking_organisation_id
    ORDER BY f.answered_at DESC, f.effect_id, i.nth LIMIT ${limit}::int`)
}
