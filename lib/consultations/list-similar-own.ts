import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import type { Draft } from './read-draft'

/** An earlier consultation of one's own that resembles what is being written. */
export type SimilarOwn = { number: string; title: string; state: string; receivedAt: Date }

const MOST_WORDS = 4
const SHOWN = 5
/** Words that carry the matter: kanji and katakana of two letters and more. */
const WORDS = /[\p{Script=Han}\p{Script=Katakana}\u30fc]{2,}/gu

/** Consultations of one's own organisation with themes or words of the title in common, the most alike first. */
export async function listSimilarOwn(tx: Tx, draft: Draft, actor: Actor): Promise<SimilarOwn[]> {
  const words = [...new Set(draft.title.match(WORDS) ?? [])].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS)
  const keys = draft.themes.map(({ themeKey }) => themeKey)
  if (words.length === 0 && keys.length === 0) return []
  return await tx.$queryRaw<SimilarOwn[]>`
    SELECT number, title, state, "receivedAt" FROM (
      SELECT c.id, c.number, c.title, c.state, c.received_at AS "receivedAt",
        (SELECT count(*) FROM consultation_themes t WHERE t.consultation_id = c.id AND t.theme_key = ANY (${keys}::text[]))
          + (SELECT count(*) FROM unnest(${words}::text[]) word WHERE position(word IN c.title || ' ' || c.body) > 0) AS alike
      FROM consultations c
      WHERE c.asking_organisation_id = ${actor.organisationId}::uuid AND c.state NOT IN ('draft', 'withdrawn')) own
    WHERE alike > 0 ORDER BY alike DESC, "receivedAt" DESC, id LIMIT ${SHOWN}`
}
