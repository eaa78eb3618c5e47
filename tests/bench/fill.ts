import pg from 'pg'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { addPractices } from './fill-practices'
import { addSupports } from './fill-supports'
import { writtenAs } from './texts'

const OFFICERS = 40
/** So many different texts; the rest repeat them, as forms and habits do. */
const TEXTS = 10_000

/**
 * Fills a freshly seeded database: 40 officers of 九州 and a person of one of its towns, so many consultations of ten years
 * over all its municipalities, a quarter of them open. Says how long each step took.
 */
export async function fill(url: string, count: number) {
  const client = new pg.Client(url)
  await client.connect()
  const steps: Record<string, () => Promise<unknown>> = {
    people: () => addPeople(client),
    texts: () => addTexts(client, Math.min(count, TEXTS)),
    consultations: () => addConsultations(client, count),
    talks: () => addTalks(client),
    supports: () => addSupports(client),
    practices: () => addPractices(client),
    'texts to search': () => addSearchTexts(client),
    'letters to search': () => addSearchDocuments(client),
    samples: () => addSamples(client),
    vacuum: () => client.query('VACUUM ANALYZE'),
  }
  try {
    await client.query('SET session_replication_role = replica')
    for (const [step, work] of Object.entries(steps)) {
      const began = performance.now()
      await work()
      console.log(`[bench]   ${step}: ${Math.round((performance.now() - began) / 1000)} s`)
    }
  } finally {
    await client.end()
  }
}

/** Numbers of consultations to be opened, apart, so that looking for them costs nothing. */
async function addSamples(client: pg.Client) {
  await client.query('CREATE TABLE bench_numbers AS SELECT number FROM consultations ORDER BY md5(id::text) LIMIT 500')
  await client.query('GRANT SELECT ON bench_numbers TO madoguchi_owner')
}

async function addPeople(client: pg.Client) {
  await client.query(
    `WITH made AS (INSERT INTO users (sign_in_name, name, mailbox)
       SELECT 'officer' || n || '@bench.test', '担当 ' || n || '子', 'officer' || n || '@bench.test' FROM generate_series(1, $1::int) n RETURNING id)
     INSERT INTO memberships (user_id, role, organisation_id, bureau_id, valid_from)
     SELECT made.id, 'officer', b.id, b.id, '2016-04-01' FROM made, organisations b WHERE b.kind = 'bureau' AND b.letters = 'KYU'`,
    [OFFICERS],
  )
  await client.query(
    `WITH made AS (INSERT INTO users (sign_in_name, name, mailbox) VALUES ('staff@bench.test', '相談 担当', 'staff@bench.test') RETURNING id)
     INSERT INTO memberships (user_id, role, organisation_id, bureau_id, prefecture_code, valid_from)
     SELECT made.id, 'municipal_staff', o.id, o.bureau_id, o.prefecture_code, '2016-04-01' FROM made, organisations o WHERE o.kind = 'municipality' AND o.name = '益城町'`,
  )
}

async function addTexts(client: pg.Client, count: number) {
  const texts = Array.from({ length: count }, (_, n) => {
    const { title, body, wishes } = writtenAs(n)
    const said = normaliseForSearch(body)
    const title_content = normaliseForSearch(title)
    return { n, title, body, wishes, title_content, said, content: title_content + said + normaliseForSearch(wishes) }
  })
  await client.query(
    `CREATE TABLE bench_texts (n int PRIMARY KEY, title text, body text, wishes text, title_content text, content text, said text, letters tsvector, said_letters tsvector)`,
  )
  await client.query(
    `INSERT INTO bench_texts
     SELECT n, title, body, wishes, title_content, content, said,
       array_to_tsvector(app.search_lexemes('title', title_content) || app.search_letters(content)), array_to_tsvector(app.search_lexemes('dialogue', said))
     FROM jsonb_to_recordset($1) AS t (n int, title text, body text, wishes text, title_content text, content text, said text)`,
    [JSON.stringify(texts)],
  )
}

async function addConsultations(client: pg.Client, count: number) {
  await client.query(
    `INSERT INTO consultations (id, state, number, fiscal_year, running_number, asking_organisation_id, bureau_id, prefecture_code,
       drafting_organisation_id, title, body, wishes, contact_name, officer_membership_id, officer_name, received_at, answer_due_on,
       first_answered_at, waiting_on, waiting_since, completed_at, completion, last_activity_at, last_contact_at, resume_code, stage)
     SELECT gen_random_uuid(), state, CASE WHEN year < 2019 THEN 'H' || year - 1988 ELSE 'R' || year - 2018 END || '-KYU-' || lpad(made.n::text, 6, '0'), year, made.n, o.id, o.bureau_id, o.prefecture_code,
       o.id, t.title, t.body, t.wishes, '相談 担当', m.id, m.name, received, received::date + 14,
       CASE WHEN state <> 'received' THEN received + interval '3 days' END,
       CASE WHEN state IN ('completed', 'withdrawn') THEN 'nobody' WHEN made.n % 5 = 0 THEN 'municipality' ELSE 'desk' END, received,
       CASE WHEN state = 'completed' THEN received + interval '60 days' END, CASE WHEN state = 'completed' THEN 'answered_on_spot' END,
       received + (made.n % 30) * interval '1 day', received + (made.n % 30) * interval '1 day', lpad(made.n::text, 8, '0'),
       (ARRAY['considering', 'preparing', 'trial', 'running_review', NULL])[1 + made.n % 5]
     FROM (
       SELECT n, date_part('year', received - interval '3 months')::int AS year, received,
         CASE WHEN n % 100 = 99 THEN 'withdrawn' WHEN n > $1 / 2 OR n % 2 = 0 THEN 'completed'
           WHEN n % 3 = 0 THEN 'received' WHEN n % 3 = 1 THEN 'in_consultation' ELSE 'supporting' END AS state
       FROM (SELECT n, now() - n * (interval '10 years' / $1) AS received FROM generate_series(1, $1::int) n) dated) made
     JOIN (SELECT o.*, row_number() OVER (ORDER BY code) - 1 AS place, count(*) OVER () AS places FROM organisations o
       WHERE kind = 'municipality' AND bureau_id = (SELECT id FROM organisations WHERE letters = 'KYU')) o ON o.place = (made.n * 31) % o.places
     JOIN (SELECT m.id, u.name, row_number() OVER (ORDER BY u.sign_in_name) - 1 AS place, count(*) OVER () AS places
       FROM memberships m JOIN users u ON u.id = m.user_id WHERE u.sign_in_name LIKE 'officer%@bench.test') m ON m.place = o.place % m.places
     JOIN bench_texts t ON t.n = made.n % (SELECT count(*) FROM bench_texts)`,
    [count],
  )
  await client.query(
    'INSERT INTO number_counters (bureau_id, fiscal_year, last_number) SELECT bureau_id, fiscal_year, max(running_number) FROM consultations GROUP BY 1, 2',
  )
  const owned = 'id, asking_organisation_id, bureau_id, prefecture_code'
  await client.query(
    `INSERT INTO triage (consultation_id, asking_organisation_id, bureau_id, prefecture_code, priority)
     SELECT ${owned}, CASE WHEN running_number % 211 = 0 THEN 'urgent' WHEN running_number % 13 = 0 THEN 'high' ELSE 'normal' END FROM consultations`,
  )
  await client.query(
    `INSERT INTO consultation_themes (consultation_id, asking_organisation_id, bureau_id, prefecture_code, theme_key)
     SELECT ${owned}, t.key FROM consultations JOIN (SELECT key, row_number() OVER (ORDER BY key) - 1 AS place, count(*) OVER () AS places FROM themes) t
       ON t.place IN (running_number % places, (running_number * 7) % places)`,
  )
  await client.query(
    `INSERT INTO timeline_entries (consultation_id, asking_organisation_id, bureau_id, prefecture_code, kind, at, actor_name, actor_side, facts)
     SELECT ${owned}, 'received', received_at, '相談 担当', 'municipality', jsonb_build_object('number', number, 'channel', 'portal') FROM consultations`,
  )
}

/** Three talks for every fifth consultation, so that a case page has something to show. */
async function addTalks(client: pg.Client) {
  await client.query(
    `CREATE TABLE bench_talks AS SELECT gen_random_uuid() AS id, c.id AS consultation_id, turn, (running_number * 3 + turn) % (SELECT count(*) FROM bench_texts) AS n
     FROM consultations c CROSS JOIN generate_series(1, 3) turn WHERE running_number % 5 = 0`,
  )
  await client.query('CREATE INDEX ON bench_talks (consultation_id)')
  await client.query(
    `WITH said AS (INSERT INTO dialogue_entries (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, kind, audience, occurred_at, body, author_name, author_side)
       SELECT b.id, c.id, asking_organisation_id, bureau_id, prefecture_code, 'message', 'shared', received_at + turn * interval '2 days', t.body, '担当', CASE WHEN turn = 2 THEN 'municipality' ELSE 'desk' END
       FROM bench_talks b JOIN consultations c ON c.id = b.consultation_id JOIN bench_texts t USING (n) RETURNING *)
     INSERT INTO timeline_entries (consultation_id, asking_organisation_id, bureau_id, prefecture_code, kind, at, actor_name, actor_side, subject_id)
     SELECT consultation_id, asking_organisation_id, bureau_id, prefecture_code, 'message', occurred_at, author_name, author_side, id FROM said ORDER BY occurred_at`,
  )
}

/** The texts as the triggers would have kept them. */
async function addSearchTexts(client: pg.Client) {
  await client.query(
    `INSERT INTO search_texts (source_kind, source_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, audience, shared_with_prefecture, received_at, content)
     SELECT texts.kind, source, c.id, asking_organisation_id, bureau_id, prefecture_code, texts.audience, false, received_at, what
     FROM consultations c JOIN bench_texts t ON t.n = running_number % (SELECT count(*) FROM bench_texts)
     CROSS JOIN LATERAL (
       VALUES ('title', c.id, 'shared', title_content), ('text', c.id, 'shared', replace(lower(number), '-', 'ー') || t.content), ('contact', c.id, 'internal', '相談担当')
       UNION ALL SELECT 'dialogue', b.id, 'shared', words.said FROM bench_talks b JOIN bench_texts words USING (n)
         WHERE running_number % 5 = 0 AND b.consultation_id = c.id) texts (kind, source, audience, what)`,
  )
}

/** The letters of each consultation, and their index. */
async function addSearchDocuments(client: pg.Client) {
  const [{ definition }] = await definitionOf(client, 'search_documents_letters_idx')
  await client.query('DROP INDEX search_documents_letters_idx')
  await client.query(
    `WITH said AS MATERIALIZED (SELECT a.consultation_id, x.said_letters || y.said_letters || z.said_letters AS letters
       FROM bench_talks a JOIN bench_texts x USING (n) JOIN bench_talks b USING (consultation_id) JOIN bench_texts y ON y.n = b.n
       JOIN bench_talks c USING (consultation_id) JOIN bench_texts z ON z.n = c.n WHERE a.turn = 1 AND b.turn = 2 AND c.turn = 3)
     INSERT INTO search_documents (consultation_id, asking_organisation_id, bureau_id, prefecture_code, shared_with_prefecture, received_at, state, officer_membership_id, themes, letters)
     SELECT c.id, asking_organisation_id, bureau_id, prefecture_code, false, received_at, state, officer_membership_id, themes.keys,
       t.letters || coalesce(said.letters, '')
         || array_to_tsvector(app.search_letters(replace(lower(number), '-', 'ー')) || app.search_lexemes('contact', '相談担当') || app.search_marks(received_at, bureau_id, asking_organisation_id, prefecture_code))
     FROM consultations c JOIN bench_texts t ON t.n = running_number % (SELECT count(*) FROM bench_texts)
     LEFT JOIN (SELECT consultation_id, array_agg(theme_key) AS keys FROM consultation_themes GROUP BY consultation_id) themes ON themes.consultation_id = c.id
     LEFT JOIN said ON said.consultation_id = c.id
     ORDER BY received_at`,
  )
  await client.query("SET maintenance_work_mem = '512MB'")
  await client.query(definition)
}

async function definitionOf(client: pg.Client, index: string) {
  const { rows } = await client.query<{ definition: string }>('SELECT pg_get_indexdef($1::regclass) AS definition', [
    index,
  ])
  const [row] = rows
  if (!row) throw new Error(`no index ${index}`)
  return [row] as const
}
