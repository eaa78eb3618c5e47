import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { MEASURED_INDICATORS } from '@/lib/reports/facts/indicators'
import { inPeriod, isCountedSupport, periodOfScope, type Scope } from '@/lib/reports/scope'
import type { TownFacts } from './facts'
import { factsOf } from './scope'

/** So many are named in a letter; all are counted. */
const MOST = 30
const MOST_PRACTICES = 5
/** Of so few municipalities no number is told. */
const LEAST = 3

export type Town = { id: string; name: string; role: 'municipal_staff' | 'prefecture_staff'; facts: TownFacts }

type Row<Value> = { id: string; value: Value }

/**
 * The letters' facts of all municipalities that consulted in the year, were supported in it or asked how it went since, and of
 * `chosen` ones besides: one question for each part, however many municipalities. Of others nothing is told but published practices and counts of three and more.
 */
export async function gatherTowns(tx: Tx, scope: Scope, chosen: readonly string[]): Promise<Town[]> {
  const received = factsOf('received', scope)
  const who = await tx.$queryRaw<{ id: string; name: string; kind: string; value: number }[]>`
    SELECT o.id::text, o.name, o.kind, count(f.fact)::int AS value
    FROM organisations o LEFT JOIN consultations c ON c.asking_organisation_id = o.id AND c.bureau_id = ${scope.bureauId}::uuid
      LEFT JOIN ${received} f ON f.consultation_id = c.id
    WHERE o.bureau_id = ${scope.bureauId}::uuid AND o.kind IN ('municipality', 'prefecture')
    GROUP BY o.id HAVING count(f.fact) > 0 OR o.id = ANY (${[...chosen]}::uuid[])
      OR o.id IN (SELECT w.town FROM (${continuedOf(scope)}) w UNION SELECT u.respondent FROM ${factsOf('follow_ups', scope)} u WHERE u."row" <> 'scheduled')
    ORDER BY o.code`
  const consultations = byTown(
    await tx.$queryRaw<Row<TownFacts['consultations']>[]>`
      SELECT r.id::text, jsonb_agg(jsonb_build_object('number', r.number, 'title', r.title, 'state', r.state, 'receivedOn', r.received_on) ORDER BY r.received_at, r.number) AS value
      FROM (SELECT c.asking_organisation_id AS id, c.number, c.title, c.state, c.received_at, (c.received_at AT TIME ZONE 'Asia/Tokyo')::date::text AS received_on,
          row_number() OVER (PARTITION BY c.asking_organisation_id ORDER BY c.received_at, c.number) AS place
        FROM ${received} f JOIN consultations c ON c.id = f.consultation_id) r
      WHERE r.place <= ${MOST}::int GROUP BY r.id`,
  )
  const supports = byTown(
    await tx.$queryRaw<Row<TownFacts['supports']>[]>`
      SELECT r.id::text, jsonb_agg(jsonb_build_object('name', r.name, 'nameEn', r.name_en, 'proposed', r.proposed, 'done', r.done) ORDER BY r.proposed DESC, r.name) AS value
      FROM (SELECT s.asking_organisation_id AS id, min(m.name) AS name, min(m.name_en) AS name_en, count(*)::int AS proposed,
          (count(*) FILTER (WHERE f."column" = 'done'))::int AS done
        FROM ${factsOf('menus', scope)} f JOIN supports s ON s.id = f.support_id JOIN menus m ON m.id = s.menu_id
        GROUP BY s.asking_organisation_id, f."row") r GROUP BY r.id`,
  )
  const continued = byTown(
    await tx.$queryRaw<Row<TownFacts['continued']>[]>`
      SELECT r.town::text AS id, jsonb_agg(jsonb_build_object('name', r.name, 'nameEn', r.name_en, 'count', r.count, 'done', r.done) ORDER BY r.count DESC, r.name) AS value
      FROM (SELECT w.town, min(m.name) AS name, min(m.name_en) AS name_en, count(*)::int AS count, (count(*) FILTER (WHERE w.done))::int AS done
        FROM (${continuedOf(scope)}) w JOIN menus m ON m.id = w.menu_id GROUP BY w.town, m.key) r GROUP BY r.town`,
  )
  const followUps = byTown(
    await tx.$queryRaw<Row<TownFacts['followUps']>[]>`
      SELECT f.respondent::text AS id, jsonb_build_object('asked', count(*) FILTER (WHERE f."row" <> 'scheduled'), 'answered', count(*) FILTER (WHERE f."row" = 'answered')) AS value
      FROM ${factsOf('follow_ups', scope)} f GROUP BY f.respondent`,
  )
  const figures = byTown(await readFigures(tx, scope))
  const themes = byTown(await readThemes(tx, scope))
  const practices = byTown(await readPractices(tx, scope))
  return who.map(({ id, name, kind, value }) => ({
    ...{ id, name, role: kind === 'prefecture' ? 'prefecture_staff' : 'municipal_staff' },
    facts: {
      ...{ received: value, consultations: consultations.get(id) ?? [], supports: supports.get(id) ?? [] },
      ...{
        continued: continued.get(id) ?? [],
        followUps: followUps.get(id) ?? { asked: 0, answered: 0 },
        figures: figures.get(id) ?? [],
      },
      ...{ themes: themes.get(id) ?? [], practices: practices.get(id) ?? [] },
    },
  }))
}

/** Supports proposed before the year that were worked on in it: a meeting was held, or they were done. */
function continuedOf(scope: Scope) {
  const { begin } = periodOfScope(scope)
  const ended = sql`s.state = 'done' AND ${inPeriod(sql`s.ended_at`, scope)}`
  return sql`SELECT s.asking_organisation_id AS town, s.menu_id, (${ended}) AS done FROM supports s
    WHERE ${isCountedSupport(scope)} AND s.proposed_at < ${begin}::timestamptz
      AND ((${ended}) OR EXISTS (SELECT FROM support_sessions h WHERE h.support_id = s.id AND h.held_on BETWEEN ${scope.from}::date AND ${scope.until}::date))`
}

async function readFigures(tx: Tx, scope: Scope) {
  return await tx.$queryRaw<Row<TownFacts['figures']>[]>`
    SELECT e.asking_organisation_id::text AS id, jsonb_agg(jsonb_build_object('name', m.name, 'nameEn', m.name_en, 'indicator', i.indicator, 'unit', i.unit,
      'before', trim_scale(i.before)::text, 'after', trim_scale(i.after)::text, 'beforeOn', i.before_on, 'afterOn', i.after_on) ORDER BY e.answered_at, e.id, i.nth) AS value
    FROM ${factsOf('effects', scope)} f JOIN effects e ON e.id = f.effect_id JOIN supports s ON s.id = e.support_id JOIN menus m ON m.id = s.menu_id
      CROSS JOIN LATERAL ${MEASURED_INDICATORS} i
    WHERE f."row" = 'measured' GROUP BY e.asking_organisation_id`
}

async function readThemes(tx: Tx, scope: Scope) {
  return await tx.$queryRaw<Row<TownFacts['themes']>[]>`
    WITH asked AS (SELECT DISTINCT c.asking_organisation_id AS id, f."row" AS theme FROM ${factsOf('themes', scope)} f JOIN consultations c ON c.id = f.consultation_id),
      counted AS (SELECT a.theme, count(*)::int - 1 AS others FROM asked a GROUP BY a.theme)
    SELECT a.id::text, jsonb_agg(jsonb_build_object('name', t.name, 'nameEn', t.name_en, 'others', CASE WHEN n.others >= ${LEAST}::int THEN n.others END) ORDER BY t.sort) AS value
    FROM asked a JOIN counted n ON n.theme = a.theme JOIN themes t ON t.key = a.theme GROUP BY a.id`
}

async function readPractices(tx: Tx, scope: Scope) {
  return await tx.$queryRaw<Row<TownFacts['practices']>[]>`
    WITH asked AS (SELECT DISTINCT c.asking_organisation_id AS id, f."row" AS theme FROM ${factsOf('themes', scope)} f JOIN consultations c ON c.id = f.consultation_id),
      alike AS (SELECT a.id, p.id AS practice_id, count(*) AS themes FROM asked a JOIN practice_themes pt ON pt.theme_key = a.theme
        JOIN practices p ON p.id = pt.practice_id WHERE p.organisation_id <> a.id GROUP BY a.id, p.id),
      placed AS (SELECT a.*, p.title, o.name, o.name_en, row_number() OVER (PARTITION BY a.id ORDER BY a.themes DESC, p.published_at DESC, p.key) AS place
        FROM alike a JOIN practices p ON p.id = a.practice_id JOIN organisations o ON o.id = p.organisation_id)
    SELECT l.id::text, jsonb_agg(jsonb_build_object('id', l.practice_id, 'title', l.title, 'place', l.name, 'placeEn', l.name_en) ORDER BY l.place) AS value
    FROM placed l WHERE l.place <= ${MOST_PRACTICES}::int GROUP BY l.id`
}

function byTown<Value>(rows: readonly Row<Value>[]): Map<string, Value> {
  return new Map(rows.map(({ id, value }) => [id, value]))
}
