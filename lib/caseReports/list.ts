import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { joinSql, sql } from '@/lib/db/sql'
import { singleLine } from '@/lib/japanese/input'
import { searchWords } from '@/lib/search/words'

/** How the published reports are narrowed down, as it stands in the address. */
export const ReportListInput = z.object({
  theme: z.string().max(100).catch(''),
  prefecture: z
    .string()
    .regex(/^\d{6}$/)
    .catch(''),
  q: singleLine().pipe(z.string().max(100)).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export type ListedReport = {
  id: string
  title: string
  fiscalYear: number
  place: string
  placeEn: string | null
  prefecture: string
  prefectureEn: string | null
  themes: { name: string; nameEn: string }[]
}

export const REPORTS_SHOWN = 20

/** One page of the published reports with this theme, prefecture and all these words, the newest fiscal year first, and how many there are. */
export async function listPublishedReports(tx: Tx, { theme, prefecture, q, page }: z.infer<typeof ReportListInput>) {
  const wanted = [sql`r.state = 'published'`]
  if (theme)
    wanted.push(sql`EXISTS (SELECT FROM case_report_themes f WHERE f.report_id = r.id AND f.theme_key = ${theme})`)
  if (prefecture) wanted.push(sql`r.prefecture_code = ${prefecture}`)
  for (const word of searchWords(q))
    wanted.push(
      sql`position(${word} IN app.norm_ja(concat(r.title, r.situation, r.efforts, r.results, r.insights, r.next_steps, o.name, pref.name))) > 0`,
    )
  const from = sql`FROM case_reports r JOIN organisations o ON o.id = r.asking_organisation_id
    JOIN organisations pref ON pref.kind = 'prefecture' AND pref.prefecture_code = r.prefecture_code WHERE ${joinSql(wanted, ' AND ')}`
  const [counted] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${from}`
  const rows = await tx.$queryRaw<ListedReport[]>`
    SELECT r.id::text, r.title, r.fiscal_year AS "fiscalYear", o.name AS place, o.name_en AS "placeEn",
      pref.name AS prefecture, pref.name_en AS "prefectureEn",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'nameEn', t.name_en) ORDER BY t.sort), '[]')
        FROM case_report_themes rt JOIN themes t ON t.key = rt.theme_key WHERE rt.report_id = r.id) AS themes
    ${from} ORDER BY r.fiscal_year DESC, r.published_at DESC, r.id LIMIT ${REPORTS_SHOWN} OFFSET ${(page - 1) * REPORTS_SHOWN}`
  return { rows, count: counted?.count ?? 0 }
}

const PUBLISHED = { state: 'published' } as const

/** The themes and prefectures that some published report has. */
export async function listReportChoices(tx: Tx) {
  const themes = await tx.theme.findMany({
    where: { caseReports: { some: { report: PUBLISHED } } },
    orderBy: [{ group: { sort: 'asc' } }, { sort: 'asc' }],
    select: { key: true, name: true, nameEn: true },
  })
  const places = await tx.caseReport.findMany({
    where: PUBLISHED,
    distinct: ['prefectureCode'],
    select: { prefectureCode: true },
  })
  const prefectures = await tx.organisation.findMany({
    where: { kind: 'prefecture', prefectureCode: { in: places.map(({ prefectureCode }) => prefectureCode) } },
    orderBy: { prefectureCode: 'asc' },
    select: { prefectureCode: true, name: true, nameEn: true },
  })
  return { themes, prefectures }
}
