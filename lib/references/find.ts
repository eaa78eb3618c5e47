import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { singleLine } from '@/lib/japanese/input'
import { lookFor } from '@/lib/search/look-for'
import { searchWords } from '@/lib/search/words'

/** What a reference is: a part of a handbook, a video or a document made elsewhere. */
export const REFERENCE_KINDS = ['handbook', 'video', 'document'] as const

/** How the library is narrowed down, as it stands in the address. */
export const ReferenceListInput = z.object({
  theme: z.string().max(100).catch(''),
  kind: z.enum(['', ...REFERENCE_KINDS]).catch(''),
  q: singleLine().pipe(z.string().max(100)).catch(''),
})
export type ReferenceListInput = z.infer<typeof ReferenceListInput>

export type FoundReference = {
  id: string
  kind: string
  title: string
  part: string
  edition: string
  editionYear: number
  maker: string
  permission: string
  url: string
  isPublic: boolean
  files: { id: string; fileName: string; bytes: number }[]
  themes: { name: string; nameEn: string }[]
  sendings: { number: string; title: string; sentOn: string }[]
  sent: number
}

const SHOWN = 100
/** Worked out once for each reference, not for each word. */
const TEXT = sql`app.kana_ja(concat_ws(' ', h.title, h.part, h.problem_point, h.talking_point, h.maker))`

/** The references that fit, the latest edition first, each with the consultations of one's own area it was sent to. Every word has to occur in its texts or be the name of one of its themes. */
export async function findReferences(tx: Tx, { theme, kind, q }: ReferenceListInput): Promise<FoundReference[]> {
  const wanted = (await lookFor(tx, searchWords(q))).map(({ names: [folded], themeKeys }) => ({ folded, themeKeys }))
  return await tx.$queryRaw<FoundReference[]>`
    SELECT p.id, p.kind, p.title, p.part, p.edition, p.edition_year AS "editionYear", p.maker, p.permission, p.url, p.is_public AS "isPublic",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'fileName', r.file_name, 'bytes', r.bytes) ORDER BY r.uploaded_at, r.id), '[]')
        FROM reference_files r WHERE r.part_id = p.id) AS files,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'nameEn', t.name_en) ORDER BY t.sort), '[]')
        FROM handbook_themes f JOIN themes t ON t.key = f.theme_key WHERE f.part_id = p.id) AS themes,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title, 'sentOn', s.sent_on) ORDER BY s.sent_on DESC), '[]')
        FROM (SELECT c.number, c.title, r.sent_on FROM reference_sendings r JOIN consultations c ON c.id = r.consultation_id
          WHERE r.part_id = p.id ORDER BY r.sent_on DESC LIMIT 5) s) AS sendings,
      (SELECT count(*)::int FROM reference_sendings r WHERE r.part_id = p.id) AS sent
    FROM (SELECT h.*, ${wanted.length > 0 ? TEXT : sql`''`} AS folded FROM handbook_parts h OFFSET 0) p
    WHERE p.retired_at IS NULL AND (${kind} = '' OR p.kind = ${kind})
      AND ${theme ? sql`EXISTS (SELECT FROM handbook_themes f WHERE f.part_id = p.id AND f.theme_key = ${theme})` : sql`true`}
      AND NOT EXISTS (SELECT FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w (folded text, "themeKeys" text[])
        WHERE position(w.folded IN p.folded) = 0
          AND NOT EXISTS (SELECT FROM handbook_themes f WHERE f.part_id = p.id AND f.theme_key = ANY (w."themeKeys")))
    ORDER BY p.edition_year DESC, p.sort, p.id LIMIT ${SHOWN}`
}
