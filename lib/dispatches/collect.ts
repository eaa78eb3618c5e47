import { activityOf } from '@/lib/advisors/activity'
import type { LockedConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { FEWEST } from '@/lib/duties/evaluations'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { WEIGHTS } from './rank'
import type { Candidate, Inputs } from './suggestion-shape'

type Wanted = { mode: 'onsite' | 'online' | null; month: number | null }
type Row = Omit<Candidate, 'activity'> & { restingSince: Date | null; confirmedAt: Date }

/** Gathers everything the ranking goes by: the consultation's themes and place, and each advisor of the registry as of today. */
export async function collectInputs(
  tx: Tx,
  consultation: LockedConsultation,
  menuKey: string,
  { mode, month }: Wanted,
): Promise<Inputs> {
  const today = jstDate(await readClock(tx))
  const themes = await tx.consultationTheme.findMany({
    where: { consultationId: consultation.id },
    orderBy: { themeKey: 'asc' },
    select: { themeKey: true },
  })
  const asked = {
    themeKeys: themes.map(({ themeKey }) => themeKey),
    organisationId: consultation.askingOrganisationId,
    prefectureCode: consultation.prefectureCode,
    ...{ fiscalYear: fiscalYear(today), today, mode, month },
  }
  const rows = await readCandidates(tx, consultation.bureauId, menuKey, asked)
  const candidates = rows.map(({ restingSince, confirmedAt, ...row }) => ({
    ...row,
    activity: activityOf({ restingSince, confirmedAt }, today),
  }))
  return { asked, weights: WEIGHTS, candidates }
}

async function readCandidates(tx: Tx, bureauId: string, menuKey: string, asked: Inputs['asked']): Promise<Row[]> {
  const { organisationId, prefectureCode, themeKeys, fiscalYear: year } = asked
  return await tx.$queryRaw<Row[]>`
    WITH past AS (
      SELECT o.advisor_id, o.consultation_id, o.prefecture_code, o.asking_organisation_id FROM dispatch_offers o
      WHERE o.bureau_id = ${bureauId}::uuid AND EXISTS (SELECT FROM dispatch_fees f WHERE f.request_id = o.request_id)),
    standing AS (
      SELECT a.id, max(s.assigned + s.used) FILTER (WHERE s.unit = 'days') AS taken,
        max(s.cap - s.assigned - s.used) FILTER (WHERE s.unit = 'days') AS days_left, max(s.cap - s.assigned - s.used) FILTER (WHERE s.unit = 'hours') AS hours_left
      FROM advisors a CROSS JOIN LATERAL app.dispatch_standing(${bureauId}::uuid, ${year}::int, a.id, ${organisationId}::uuid, ${menuKey}) s
      WHERE a.bureau_id = ${bureauId}::uuid AND s.scope = 'advisor' GROUP BY a.id)
    SELECT a.id AS "advisorId", a.name, a.kana, a.affiliation, a.is_prefectural AS "isPrefectural", a.prefecture_code AS "prefectureCode",
      a.prefecture_codes AS "prefectureCodes", a.theme_keys AS "themeKeys", a.mode, a.months, a.resting_since AS "restingSince", a.confirmed_at AS "confirmedAt",
      (SELECT min(c.body) FROM advisor_conflicts c WHERE c.advisor_id = a.id AND c.organisation_id = ${organisationId}::uuid AND c.ended_at IS NULL) AS conflict,
      (SELECT count(*)::int FROM past p WHERE p.advisor_id = a.id
        AND EXISTS (SELECT FROM consultation_themes t WHERE t.consultation_id = p.consultation_id AND t.theme_key = ANY (${themeKeys}::text[]))) AS "pastTheme",
      (SELECT count(*)::int FROM past p WHERE p.advisor_id = a.id AND p.prefecture_code = ${prefectureCode}) AS "pastPrefecture",
      (SELECT count(*)::int FROM past p WHERE p.advisor_id = a.id AND p.asking_organisation_id = ${organisationId}::uuid) AS "pastHere",
      coalesce(s.taken, 0) AS "daysTaken", s.days_left AS "daysLeft", s.hours_left AS "hoursLeft",
      said.count AS "evaluations", CASE WHEN said.count >= ${FEWEST}::int THEN round(said.average, 1)::float END AS "rating"
    FROM advisors a LEFT JOIN standing s ON s.id = a.id
    CROSS JOIN LATERAL (SELECT count(*)::int AS count, avg(d.useful) AS average FROM duties d
      WHERE d.bureau_id = a.bureau_id AND d.kind = 'evaluation' AND d.about_advisor_id = a.id AND d.state = 'done' AND d.useful IS NOT NULL) said
    WHERE a.bureau_id = ${bureauId}::uuid
    ORDER BY a.kana, a.id LIMIT 300`
}
