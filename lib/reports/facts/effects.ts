import { type Sql, sql } from '@/lib/db/sql'
import { splitBy } from '../measure'
import { inPeriod, isCountedSupport, onDays, type Scope } from '../scope'
import { HAS_MOVED, MEASURED } from './indicators'

/** Effects asked for in the period, by whether they were answered; those planned for it and not yet asked stand apart. */
function askedOf(scope: Scope): Sql {
  return sql`SELECT ${EFFECT}, NULL::int AS value, e.point_months::text AS point, e.prefecture_code AS prefecture,
      CASE WHEN q.asked_at IS NULL THEN 'scheduled' WHEN e.answered_at IS NOT NULL THEN 'answered'
        WHEN q.state = 'closed' OR q.answer_by < ${scope.today}::date THEN 'late' ELSE 'waiting' END AS outcome
    FROM effects e JOIN questionnaires q ON q.id = e.questionnaire_id JOIN supports s ON s.id = e.support_id
    WHERE ${isCountedSupport(scope)} AND e.bureau_id = s.bureau_id
      AND (${inPeriod(sql`q.asked_at`, scope)} OR (q.asked_at IS NULL AND ${onDays(sql`q.ask_on`, scope)}))`
}

/** Effects answered in the period: how useful the support was called, 5 to 1 or not used, and whether an indicator came with both its values. */
function answeredOf(scope: Scope): Sql {
  return sql`SELECT ${EFFECT}, e.answered_at, e.usefulness::int AS value, m.key AS menu, ${POINT} AS point,
      ${MEASURED} AS indicator, ${HAS_MOVED} AS moved,
      CASE WHEN ${POINT} = 'none' THEN 'untold' ELSE 'told' END AS told,
      CASE WHEN ${POINT} = 'none' THEN 'none' WHEN e.usefulness >= ${USEFUL_FROM} THEN 'useful' ELSE 'not_useful' END AS verdict
    FROM effects e JOIN supports s ON s.id = e.support_id JOIN menus m ON m.id = s.menu_id
    WHERE ${isCountedSupport(scope)} AND e.bureau_id = ${scope.bureauId}::uuid AND ${inPeriod(sql`e.answered_at`, scope)}`
}

const EFFECT = sql`e.consultation_id, e.support_id, e.id AS effect_id, e.id::text AS fact, e.asking_organisation_id AS respondent`
/** From this point of 5 on a support counts as having had an effect. */
const USEFUL_FROM = 4
/** How useful the support of an effect `e` was called. */
export const POINT = sql`coalesce(e.usefulness::text, CASE WHEN e.not_used THEN 'not_used' ELSE 'none' END)`

/** By what came of asking. */
export const FOLLOW_UPS = splitBy(askedOf, 'outcome', null)
/** By how many months after the support, and what came of asking. */
export const FOLLOW_UP_POINTS = splitBy(askedOf, 'point', 'outcome')
/** By prefecture, and what came of asking. */
export const FOLLOW_UP_PREFECTURES = splitBy(askedOf, 'prefecture', 'outcome')
/** By how useful the support was called. */
export const USEFULNESS = splitBy(answeredOf, 'point', null)
/** The same by menu, whichever version. */
export const MENU_USEFULNESS = splitBy(answeredOf, 'menu', 'point')
/** By whether the support was called useful, among those told and those left blank. */
export const USEFUL = splitBy(answeredOf, 'told', 'verdict')
/** By whether an indicator was given with both its values. */
export const INDICATORS = splitBy(answeredOf, 'indicator', null)
/** By menu, and whether an indicator has moved. */
export const MENU_INDICATORS = splitBy(answeredOf, 'menu', 'moved')
