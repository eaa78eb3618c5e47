import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'

const Practice = z.object({
  key: z.string(),
  code: z.string(),
  year: z.number().nullable(),
  title: z.string(),
  titleEn: z.string(),
  summary: z.string(),
  result: z.string(),
  themeKeys: z.array(z.string()),
  source: z.string(),
  sourceUrl: z.string(),
})

/** When the first ones were put on record. */
const PUBLISHED_AT = '2026-04-01T00:00:00+09:00'

/** Writes the practices that public documents tell of; run again it corrects their words and leaves what was taken back. */
export async function seedPractices(client: pg.Client): Promise<{ practices: number }> {
  const text = readFileSync(join(import.meta.dirname, 'practices.json'), 'utf8')
  const practices = z.array(Practice).parse(JSON.parse(text))
  await client.query(
    `INSERT INTO practices (key, organisation_id, title, title_en, fiscal_year, summary, result, source, source_url, published_at, valid_until)
     SELECT p."key", o.id, p.title, p."titleEn", p.year, p.summary, p.result, p.source, p."sourceUrl", $2::timestamptz, app.today() + interval '1 year'
     FROM jsonb_to_recordset($1) AS p("key" text, code text, year int, title text, "titleEn" text, summary text, result text, source text, "sourceUrl" text)
     JOIN organisations o ON o.code = p.code
     ON CONFLICT (key) DO UPDATE SET title = excluded.title, title_en = excluded.title_en, fiscal_year = excluded.fiscal_year,
       summary = excluded.summary, result = excluded.result, source = excluded.source, source_url = excluded.source_url`,
    [JSON.stringify(practices), PUBLISHED_AT],
  )
  await client.query(
    `INSERT INTO practice_themes (practice_id, theme_key)
     SELECT practices.id, t FROM jsonb_to_recordset($1) AS p("key" text, "themeKeys" text[]) JOIN practices ON practices.key = p."key", unnest(p."themeKeys") t
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(practices)],
  )
  return { practices: practices.length }
}
