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

/** Published practices with themes or words in common with what is written, but for `except`, the most alike first; a theme counts twice a word. */
export async function suggestPractices(
  tx: Tx,
  { title, body, themes }: Written,
  except = '',
): Promise<SuggestedPractice[]> {
  const words = matterWords([title, body.slice(0, READ)], MOST_WORDS)
  const keys = themes.map(({ themeKey }) => themeKey)
  if (words.length === 0 && keys.length === 0) return []
  return await tx.$queryRaw<SuggestedPractice[]>`
    SELECT p.id, p.title, p.title_en AS "titleEn", o.name AS municipality, o.name_en AS "municipalityEn", alike.themes, alike.words
    FROM practices p JOIN organisations o ON o.id = p.organisation_id
    CROSS JOIN LATERAL (SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'nameEn', t.name_en) ORDER BY t.sort), '[]')
        FROM practice_themes pt JOIN themes t ON t.key = pt.theme_key WHERE pt.practice_id = p.id AND t.key = ANY (${keys}::text[])) AS themes,
      ARRAY(SELECT word FROM unnest(${words}::text[], ${words.map(foldForSearch)}::text[]) WITH ORDINALITY AS w (word, folded, place)
        WHERE position(folded IN p.search_text) > 0 ORDER BY place) AS words) alike
    WHERE jsonb_array_length(alike.themes) + cardinality(alike.words) > 0 AND p.id::text <> ${except}
    ORDER BY 2 * jsonb_array_length(alike.themes) + cardinality(alike.words) DESC, p.published_at DESC, p.fiscal_year DESC NULLS LAST, p.key
    LIMIT ${SHOWN}`
}
