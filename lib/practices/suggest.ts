import type { Tx } from '@/lib/db/client'
import { matterWords } from '@/lib/japanese/matter-words'
import { foldForSearch } from '@/lib/japanese/search-text'

/** A practice that resembles what is being written, and by what. */
export type SuggestedPractice = {
  id: string
  title: string
  titleEn: string
  municipality: string
  municipalityEn: string | null
  themes: { name: string; nameEn: string }[]
  words: string[]
}

/** What is being written, as far as it is known. */
export type Written = { title: string; body: string; themes: readonly { themeKey: string }[] }

const SHOWN = 5
const MOST_WORDS = 12
/** So much of a long text says what it is about. */
const READ = 600

/** Other published practices that are like this one, as its page names them. */
export async function relatedPractices(
  tx: Tx,
  { id, title, summary, themes }: { id: string; title: string; summary: string; themes: { theme: { key: string } }[] },
): Promise<SuggestedPractice[]> {
  const written = { title, body: summary, themes: themes.map(({ theme }) => ({ themeKey: theme.key })) }
  return await suggestPractices(tx, written, id)
}

/** Published practices with themes or words in common with what is written, but for `except`, the most alike first; a theme counts twice a word. Only those that are shown are told why. */
export async function suggestPractices(
  tx: Tx,
  { title, body, themes }: Written,
  except = '',
): Promise<SuggestedPractice[]> {
  const words = matterWords([title, body.slice(0, READ)], MOST_WORDS)
  const keys = themes.map(({ themeKey }) => themeKey)
  if (words.length === 0 && keys.length === 0) return []
  const folded = words.map(foldForSearch)
  return await tx.$queryRaw<SuggestedPractice[]>`
    WITH themed AS MATERIALIZED (
      SELECT practice_id, count(*) AS many FROM practice_themes WHERE theme_key = ANY (${keys}::text[]) GROUP BY practice_id),
    alike AS (
      SELECT p.id, p.published_at, p.fiscal_year, p.key,
        2 * coalesce(t.many, 0) + (SELECT count(*) FROM unnest(${folded}::text[]) w WHERE position(w IN read.text) > 0) AS likeness
      FROM practices p LEFT JOIN themed t ON t.practice_id = p.id CROSS JOIN LATERAL (SELECT p.search_text || '' AS text OFFSET 0) read
      WHERE p.id::text <> ${except}),
    shown AS MATERIALIZED (
      SELECT id, likeness FROM alike WHERE likeness > 0
      ORDER BY likeness DESC, published_at DESC, fiscal_year DESC NULLS LAST, key LIMIT ${SHOWN})
    SELECT p.id, p.title, p.title_en AS "titleEn", o.name AS municipality, o.name_en AS "municipalityEn",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'nameEn', t.name_en) ORDER BY t.sort), '[]')
        FROM practice_themes pt JOIN themes t ON t.key = pt.theme_key WHERE pt.practice_id = p.id AND t.key = ANY (${keys}::text[])) AS themes,
      ARRAY(SELECT word FROM unnest(${words}::text[], ${folded}::text[]) WITH ORDINALITY AS w (word, folded, place)
        WHERE position(folded IN p.search_text) > 0 ORDER BY place) AS words
    FROM shown s JOIN practices p ON p.id = s.id JOIN organisations o ON o.id = p.organisation_id
    ORDER BY s.likeness DESC, p.published_at DESC, p.fiscal_year DESC NULLS LAST, p.key`
}
