import type { Tx } from '@/lib/db/client'
import { matterWords } from '@/lib/japanese/matter-words'

/** An offer that may fit a need, or a need that an offer may fit, and by what. */
export type Suggestion = {
  id: string
  title: string
  name: string | null
  organisationId: string | null
  themes: { name: string; nameEn: string }[]
  words: string[]
  samePlace: boolean
  reachesAll: boolean
}

type Post = {
  id: string
  kind: string
  title: string
  body: string
  prefectureCode: string | null
  offeredById: string | null
  themes: readonly { themeKey: string }[]
}

const SHOWN = 5
const MOST_WORDS = 12
const READ = 600

/**
 * What stands opposite and is alike: themes count three each, the same prefecture two, an offer or need without a place one, words one each.
 * The reason is shown with each. Only what the reader may read is compared, so a need tells nothing of who stands behind it.
 */
export async function suggestOpposite(
  tx: Tx,
  { id, kind, title, body, prefectureCode, offeredById, themes }: Post,
): Promise<Suggestion[]> {
  const words = matterWords([title, body.slice(0, READ)], MOST_WORDS)
  const keys = themes.map(({ themeKey }) => themeKey)
  const opposite = kind === 'need' ? 'offer' : 'need'
  return await tx.$queryRaw<Suggestion[]>`
    SELECT p.id::text, p.title, o.name, p.offered_by_id::text AS "organisationId", alike.themes, alike.words,
      coalesce(p.prefecture_code = ${prefectureCode}, false) AS "samePlace", p.prefecture_code IS NULL AS "reachesAll"
    FROM network_posts p LEFT JOIN organisations o ON o.id = p.offered_by_id
    CROSS JOIN LATERAL (SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'nameEn', t.name_en) ORDER BY t.sort), '[]')
        FROM network_post_themes pt JOIN themes t ON t.key = pt.theme_key WHERE pt.post_id = p.id AND t.key = ANY (${keys}::text[])) AS themes,
      ARRAY(SELECT word FROM unnest(${words}::text[]) WITH ORDINALITY AS w (word, place)
        WHERE position(app.norm_ja(word) IN app.norm_ja(p.title || p.body)) > 0 ORDER BY place) AS words) alike
    WHERE p.kind = ${opposite} AND p.id <> ${id}::uuid AND p.state = 'published' AND p.expires_on >= app.today()
      AND p.offered_by_id IS DISTINCT FROM ${offeredById}::uuid
      AND NOT EXISTS (SELECT FROM network_need_owners own WHERE own.post_id = p.id AND own.organisation_id IN (app.organisation_id(), ${offeredById}::uuid))
      AND (p.offered_by_id IS NULL OR p.offered_by_id IS DISTINCT FROM (SELECT n.organisation_id FROM network_need_owners n WHERE n.post_id = ${id}::uuid))
      AND (p.offered_by_id IS NULL OR EXISTS (SELECT FROM network_members m WHERE m.organisation_id = p.offered_by_id AND m.state = 'active' AND m.valid_until >= app.today()))
      AND jsonb_array_length(alike.themes) + cardinality(alike.words) > 0
      AND (p.prefecture_code IS NULL OR ${prefectureCode}::text IS NULL OR p.prefecture_code = ${prefectureCode})
    ORDER BY 3 * jsonb_array_length(alike.themes) + CASE WHEN p.prefecture_code = ${prefectureCode} THEN 2 WHEN p.prefecture_code IS NULL THEN 1 ELSE 0 END
      + cardinality(alike.words) DESC, p.published_at DESC, p.id LIMIT ${SHOWN}`
}
