import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'

const Target = z.object({
  fiscalYear: z.number(),
  type: z.string().nullable(),
  code: z.string(),
  themeKeys: z.array(z.string()),
  themesText: z.string(),
  note: z.string(),
  source: z.string(),
})

/** When the lists of the past were put on record. */
const PUBLISHED_AT = '2026-04-01T00:00:00+09:00'

/** Writes the targets of accompaniment programmes that public documents list; run again it adds what is missing. */
export async function seedTargets(client: pg.Client): Promise<{ programmeTargets: number }> {
  const text = readFileSync(join(import.meta.dirname, 'programme-targets.json'), 'utf8')
  const targets = z.array(Target).parse(JSON.parse(text))
  await client.query(
    `INSERT INTO programme_targets (fiscal_year, type, organisation_id, bureau_id, prefecture_code, theme_keys, themes_text, note, source, published_at)
     SELECT t."fiscalYear", t.type, o.id, o.bureau_id, o.prefecture_code, t."themeKeys", t."themesText", t.note, t.source, $2::timestamptz
     FROM jsonb_to_recordset($1) AS t("fiscalYear" int, type text, code text, "themeKeys" text[], "themesText" text, note text, source text)
     JOIN organisations o ON o.code = t.code
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(targets), PUBLISHED_AT],
  )
  return { programmeTargets: targets.length }
}
