import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { joinSql, sql } from '@/lib/db/sql'
import { singleLine } from '@/lib/japanese/input'
import { searchWords } from '@/lib/search/words'

/** How the list of practices is narrowed down, as it stands in the address. */
export const PracticeListInput = z.object({
  theme: z.string().max(100).catch(''),
  q: singleLine().pipe(z.string().max(100)).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export type ListedPractice = {
  id: string
  title: string
  titleEn: string
  fiscalYear: number | null
  municipality: string
  municipalityEn: string | null
  prefecture: string
  prefectureEn: string | null
  themes: { name: string; nameEn: string }[]
}

export const PRACTICES_SHOWN = 20

/** One page of the published practices with this theme and all these words, the newest first, and how many there are. */
export async function listPractices(tx: Tx, { theme, q, page }: z.infer<typeof PracticeListInput>) {
  const wanted = [sql`true`]
  if (theme)
    wanted.push(sql`EXISTS (SELECT FROM practice_themes f WHERE f.practice_id = p.id AND f.theme_key = ${theme})`)
  for (const word of searchWords(q))
    wanted.push(sql`position(${word} IN app.norm_ja(p.title || p.summary || p.result || o.name || pref.name)) > 0`)
  const from = sql`FROM practices p JOIN organisations o ON o.id = p.organisation_id
    JOIN organisations pref ON pref.code = o.prefecture_code WHERE ${joinSql(wanted, ' AND ')}`
  const [counted] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${from}`
  const rows = await tx.$queryRaw<ListedPractice[]>`
    SELECT p.id, p.title, p.title_en AS "titleEn", p.fiscal_year AS "fiscalYear", o.name AS municipality, o.name_en AS "municipalityEn",
      pref.name AS prefecture, pref.name_en AS "prefectureEn",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'nameEn', t.name_en) ORDER BY t.sort), '[]')
        FROM practice_themes pt JOIN themes t ON t.key = pt.theme_key WHERE pt.practice_id = p.id) AS themes
    ${from} ORDER BY p.published_at DESC, p.fiscal_year DESC NULLS LAST, p.key LIMIT ${PRACTICES_SHOWN} OFFSET ${(page - 1) * PRACTICES_SHOWN}`
  return { rows, count: counted?.count ?? 0 }
}

/** The themes that some published practice has. */
export async function listPracticeThemes(tx: Tx) {
  return await tx.theme.findMany({
    where: { practices: { some: {} } },
    orderBy: [{ group: { sort: 'asc' } }, { sort: 'asc' }],
    select: { key: true, name: true, nameEn: true },
  })
}
