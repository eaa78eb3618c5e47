import { z } from 'zod'
import { STAGES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { joinSql, type Sql, sql } from '@/lib/db/sql'
import { singleLine } from '@/lib/japanese/input'
import { SIZES, sizeClass } from '@/lib/organisations/size-class'
import { lookFor, type Wanted } from '@/lib/search/look-for'
import { withSynonyms } from '@/lib/search/synonyms'
import { searchWords } from '@/lib/search/words'

/** How the list of practices is narrowed down, as it stands in the address. */
export const PracticeListInput = z.object({
  theme: z.string().max(100).catch(''),
  prefecture: z
    .string()
    .regex(/^\d{6}$/)
    .catch(''),
  size: z.enum(['', ...SIZES]).catch(''),
  stage: z.enum(['', ...STAGES]).catch(''),
  matter: z.union([z.uuid(), z.literal('')]).catch(''),
  q: singleLine().pipe(z.string().max(100)).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})
export type PracticeListInput = z.infer<typeof PracticeListInput>

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
  inquiries: number
}

export const PRACTICES_SHOWN = 20
const MATTERS_AT_MOST = 60

/**
 * One page of the published practices that fit, the newest first, and how many there are. Every word has to occur, in kana of
 * either kind; the name of a theme finds what has the theme, and what calls it otherwise.
 */
export async function listPractices(tx: Tx, { page, q, ...narrowed }: PracticeListInput) {
  const wanted = [...conditions(narrowed), ...(await lookFor(tx, await withSynonyms(tx, searchWords(q)))).map(occurs)]
  const from = sql`FROM practices p JOIN organisations o ON o.id = p.organisation_id
    JOIN organisations pref ON pref.code = o.prefecture_code WHERE ${joinSql([sql`true`, ...wanted], ' AND ')}`
  const [counted] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${from}`
  const rows = await tx.$queryRaw<ListedPractice[]>`
    WITH shown AS (SELECT p.id, p.title, p.title_en, p.fiscal_year, p.published_at, p.key, o.name, o.name_en, pref.name AS pref_name, pref.name_en AS pref_name_en
      ${from} ORDER BY p.published_at DESC, p.fiscal_year DESC NULLS LAST, p.key LIMIT ${PRACTICES_SHOWN} OFFSET ${(page - 1) * PRACTICES_SHOWN})
    SELECT s.id, s.title, s.title_en AS "titleEn", s.fiscal_year AS "fiscalYear", s.name AS municipality, s.name_en AS "municipalityEn",
      s.pref_name AS prefecture, s.pref_name_en AS "prefectureEn", coalesce(i.inquiries, 0) AS inquiries,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'nameEn', t.name_en) ORDER BY t.sort), '[]')
        FROM practice_themes pt JOIN themes t ON t.key = pt.theme_key WHERE pt.practice_id = s.id) AS themes
    FROM shown s LEFT JOIN app.practice_inquiry_counts(array(SELECT id FROM shown)) i ON i.practice_id = s.id
    ORDER BY s.published_at DESC, s.fiscal_year DESC NULLS LAST, s.key`
  return { rows, count: counted?.count ?? 0 }
}

function conditions({ theme, prefecture, size, stage, matter }: Omit<PracticeListInput, 'q' | 'page'>): Sql[] {
  return [
    ...(theme
      ? [sql`EXISTS (SELECT FROM practice_themes f WHERE f.practice_id = p.id AND f.theme_key = ${theme})`]
      : []),
    ...(prefecture ? [sql`o.prefecture_code = ${prefecture}`] : []),
    ...(size ? [sql`${sizeClass(sql`p.population`)} = ${size}`] : []),
    ...(stage ? [sql`p.stage = ${stage}`] : []),
    ...(matter
      ? [sql`p.draft_id IN (SELECT m.draft_id FROM practice_priorities m WHERE m.matter_id = ${matter}::uuid)`]
      : []),
  ]
}

/** One of a word's names stands in the text, or the practice has a theme of that name. */
function occurs({ names, themeKeys }: Wanted): Sql {
  return sql`(EXISTS (SELECT FROM unnest(${names}::text[]) w WHERE position(w IN p.search_text) > 0)
    OR EXISTS (SELECT FROM practice_themes n WHERE n.practice_id = p.id AND n.theme_key = ANY (${themeKeys}::text[])))`
}

/** The themes, prefectures and priority matters that some published practice has. */
export async function listPracticeChoices(tx: Tx) {
  const themes = await tx.theme.findMany({
    where: { practices: { some: {} } },
    orderBy: [{ group: { sort: 'asc' } }, { sort: 'asc' }],
    select: { key: true, name: true, nameEn: true },
  })
  const prefectures = await tx.$queryRaw<{ code: string; name: string; nameEn: string | null }[]>`
    SELECT code, name, name_en AS "nameEn" FROM organisations WHERE code IN (
      SELECT o.prefecture_code FROM practices p JOIN organisations o ON o.id = p.organisation_id) ORDER BY code`
  const matters = await tx.$queryRaw<{ id: string; fiscalYear: number; title: string }[]>`
    SELECT id::text, fiscal_year AS "fiscalYear", title FROM priority_matters WHERE id IN (
      SELECT m.matter_id FROM practice_priorities m JOIN practices p ON p.draft_id = m.draft_id)
    ORDER BY fiscal_year DESC, position LIMIT ${MATTERS_AT_MOST}`
  return { themes, prefectures, matters }
}
