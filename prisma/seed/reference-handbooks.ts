import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'

const Part = z.object({
  ...{ key: z.string(), title: z.string(), edition: z.string(), year: z.number(), part: z.string() },
  ...{ problemPoint: z.string(), talkingPoint: z.string(), url: z.string(), themeKeys: z.array(z.string()) },
})

/** Writes the handbooks and packages that public documents tell of; run again it leaves what was changed since. */
export async function seedHandbooks(client: pg.Client): Promise<{ handbookParts: number }> {
  const text = readFileSync(join(import.meta.dirname, 'handbooks.json'), 'utf8')
  const parts = z.array(Part).parse(JSON.parse(text))
  await client.query(
    `WITH added AS (
       INSERT INTO handbook_parts (key, title, edition, edition_year, part, problem_point, talking_point, url, sort)
       SELECT p."key", p.title, p.edition, p.year, p.part, p."problemPoint", p."talkingPoint", p.url, row_number() OVER ()
       FROM jsonb_to_recordset($1) AS p("key" text, title text, edition text, year int, part text, "problemPoint" text, "talkingPoint" text, url text)
       ON CONFLICT (key) DO NOTHING RETURNING id, key)
     INSERT INTO handbook_themes (part_id, theme_key)
     SELECT added.id, t FROM jsonb_to_recordset($1) AS p("key" text, "themeKeys" text[]) JOIN added ON added.key = p."key", unnest(p."themeKeys") t`,
    [JSON.stringify(parts)],
  )
  return { handbookParts: parts.length }
}
