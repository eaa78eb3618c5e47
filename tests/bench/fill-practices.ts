import type pg from 'pg'
import { writtenAs } from './texts'

/** So many practices are out, of municipalities of the whole country; every third was written with its municipality. */
const PRACTICES = 1000

/** Published practices of ten years with their themes, stages and texts of the usual length; every third stands under a priority matter. */
export async function addPractices(client: pg.Client) {
  const texts = Array.from({ length: PRACTICES }, (_, n) => {
    const [{ title, body, wishes }, { body: more }, { body: last }] = [
      writtenAs(n),
      writtenAs(n * 7 + 3),
      writtenAs(n * 13 + 5),
    ]
    return { n, title: `${title}（${n}）`, summary: body, begun: more, result: last, hard: wishes }
  })
  await client.query(
    `CREATE TABLE bench_practices AS
     SELECT t.*, gen_random_uuid() AS draft_id, o.id AS organisation_id, o.bureau_id, o.prefecture_code, 2017 + t.n % 10 AS year,
       (ARRAY['considering', 'preparing', 'trial', 'running_review'])[1 + t.n % 4] AS stage
     FROM jsonb_to_recordset($1) AS t (n int, title text, summary text, begun text, result text, hard text)
     JOIN (SELECT *, row_number() OVER (ORDER BY md5(code)) AS place FROM organisations WHERE kind = 'municipality' AND ended_on IS NULL) o ON o.place = t.n + 1`,
    [JSON.stringify(texts)],
  )
  await client.query(
    `INSERT INTO practice_drafts (id, origin, filed_side, asking_organisation_id, bureau_id, prefecture_code, state, title, fiscal_year, stage, summary,
       flagged_by_name, asked_at, consented_at, consented_version, published_at)
     SELECT draft_id, 'form', 'municipality', organisation_id, bureau_id, prefecture_code, 'published', title, year, stage, summary, '窓口', now(), now(), 1, now()
     FROM bench_practices WHERE n % 3 = 0`,
  )
  await client.query(
    `INSERT INTO practices (key, organisation_id, draft_id, origin, title, fiscal_year, stage, summary, begun, result, hard, source, published_at, population, search_text)
     SELECT 'bench_' || t.n, o.id, CASE t.n % 3 WHEN 0 THEN t.draft_id END, CASE t.n % 3 WHEN 0 THEN 'municipality' ELSE 'document' END,
       t.title, t.year, t.stage, t.summary, t.begun, t.result, t.hard, '資料',
       now() - t.n * interval '3 days', 3000 + (t.n * 7919) % 400000, app.kana_ja(concat_ws(' ', t.title, t.summary, t.begun, t.result, t.hard, o.name, o.kana, p.name, p.kana))
     FROM bench_practices t JOIN organisations o ON o.id = t.organisation_id JOIN organisations p ON p.code = o.prefecture_code`,
  )
  await client.query(
    `INSERT INTO practice_themes (practice_id, theme_key)
     SELECT DISTINCT p.id, k.key FROM practices p JOIN bench_practices t ON p.key = 'bench_' || t.n
     JOIN (SELECT key, row_number() OVER (ORDER BY sort, key) - 1 AS place, count(*) OVER () AS many FROM themes) k ON k.place IN (t.n % k.many, (t.n * 3 + 1) % k.many)`,
  )
  await client.query(
    `INSERT INTO practice_priorities (draft_id, asking_organisation_id, bureau_id, prefecture_code, matter_id)
     SELECT d.id, d.asking_organisation_id, d.bureau_id, d.prefecture_code, m.id
     FROM practice_drafts d JOIN priority_matters m ON m.bureau_id = d.bureau_id WHERE d.origin = 'form'`,
  )
  await client.query('DROP TABLE bench_practices')
}
