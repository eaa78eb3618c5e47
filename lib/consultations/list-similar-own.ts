import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { matterWords } from '@/lib/japanese/matter-words'
import type { Draft } from './read-draft'

/** An earlier consultation of one's own that resembles what is being written, and by what. */
export type SimilarOwn = {
  number: string
  title: string
  state: string
  receivedAt: Date
  themes: { name: string; nameEn: string }[]
  words: string[]
}

const MOST_WORDS = 8
const SHOWN = 5
/** So much of a long text says what it is about. */
const READ = 2000

/** Consultations of one's own organisation with themes or words in common, the most alike first. */
export async function listSimilarOwn(tx: Tx, draft: Draft, actor: Actor): Promise<SimilarOwn[]> {
  const words = matterWords([draft.title, draft.body.slice(0, READ)], MOST_WORDS)
  const keys = draft.themes.map(({ themeKey }) => themeKey)
  if (words.length === 0 && keys.length === 0) return []
  return await tx.$queryRaw<SimilarOwn[]>`
    SELECT c.number, c.title, c.state, c.received_at AS "receivedAt", alike.themes, alike.words
    FROM consultations c CROSS JOIN LATERAL (SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'nameEn', t.name_en) ORDER BY t.sort), '[]')
        FROM consultation_themes ct JOIN themes t ON t.key = ct.theme_key WHERE ct.consultation_id = c.id AND t.key = ANY (${keys}::text[])) AS themes,
      ARRAY(SELECT word FROM unnest(${words}::text[]) WITH ORDINALITY AS w (word, place)
        WHERE position(app.norm_ja(word) IN app.norm_ja(c.title || left(c.body, ${READ}::int))) > 0 ORDER BY place) AS words) alike
    WHERE c.asking_organisation_id = ${actor.organisationId}::uuid AND c.state NOT IN ('draft', 'withdrawn')
      AND jsonb_array_length(alike.themes) + cardinality(alike.words) > 0
    ORDER BY 2 * jsonb_array_length(alike.themes) + cardinality(alike.words) DESC, c.received_at DESC, c.id
    LIMIT ${SHOWN}`
}
