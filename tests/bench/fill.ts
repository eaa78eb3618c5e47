import pg from 'pg'
import { writtenAs } from './texts'

const OFFICERS = 40
/** So many different texts; the rest repeat them, as forms and habits do. */
const TEXTS = 20_000

/** Fills a freshly seeded database: 40 officers of 九州, so many consultations of ten years over all its municipalities, a quarter of them open. */
export async function fill(url: string, count: number) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query('SET session_replication_role = replica')
    await addOfficers(client)
    await addTexts(client, Math.min(count, TEXTS))
    await addConsultations(client, count)
    await addDialogue(client)
    await indexTexts(client)
    await client.query('SET session_replication_role = DEFAULT')
    await client.query(
      'CREATE TABLE bench_numbers AS SELECT number FROM consultations ORDER BY md5(id::text) LIMIT 500',
    )
    await client.query('GRANT SELECT ON bench_numbers TO madoguchi_owner')
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}

async function addOfficers(client: pg.Client) {
  await client.query(
    `WITH made AS (INSERT INTO users (sign_in_name, name, mailbox)
       SELECT 'officer' || n || '@bench.test', '担当 ' || n || '子', 'officer' || n || '@bench.test' FROM generate_series(1, $1::int) n RETURNING id)
     INSERT INTO memberships (user_id, role, organisation_id, bureau_id, valid_from)
     SELECT made.id, 'officer', b.id, b.id, '2016-04-01' FROM made, organisations b WHERE b.kind = 'bureau' AND b.letters = 'KYU'`,
    [OFFICERS],
  )
}

async function addTexts(client: pg.Client, count: number) {
  const texts = Array.from({ length: count }, (_, n) => ({ n, ...writtenAs(n) }))
  await client.query(
    'CREATE TABLE bench_texts (n int PRIMARY KEY, title text, body text, wishes text, title_words tsvector, text_words tsvector, content text)',
  )
  await client.query(
    `INSERT INTO bench_texts (n, title, body, wishes, title_words, text_words, content)
     SELECT n, title, body, wishes, array_to_tsvector(app.bigrams(title)), array_to_tsvector(app.bigrams(title || body || wishes)), app.norm_ja(title || body || wishes)
     FROM jsonb_to_recordset($1) AS t (n int, title text, body text, wishes text)`,
    [JSON.stringify(texts)],
  )
}

async function addConsultations(client: pg.Client, count: number) {
  await client.query(
    `INSERT INTO consultations (id, state, number, fiscal_year, running_number, asking_organisation_id, bureau_id, prefecture_code,
       drafting_organisation_id, title, body, wishes, contact_name, officer_membership_id, officer_name, received_at, answer_due_on,
       first_answered_at, waiting_on, waiting_since, completed_at, completion, last_activity_at, last_contact_at)
     SELECT gen_random_uuid(), state, CASE WHEN year < 2019 THEN 'H' || year - 1988 ELSE 'R' || year - 2018 END || '-KYU-' || lpad(made.n::text, 6, '0'), year, made.n, o.id, o.bureau_id, o.prefecture_code,
       o.id, t.title, t.body, t.wishes, '相談 担当', m.id, m.name, received, received::date + 14,
       CASE WHEN state <> 'received' THEN received + interval '3 days' END,
       CASE WHEN state IN ('completed', 'withdrawn') THEN 'nobody' WHEN made.n % 5 = 0 THEN 'municipality' ELSE 'desk' END, received,
       CASE WHEN state = 'completed' THEN received + interval '60 days' END, CASE WHEN state = 'completed' THEN 'answered_on_spot' END,
       received + (made.n % 30) * interval '1 day', received + (made.n % 30) * interval '1 day'
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
async function addDialogue(client: pg.Client) {
  await client.query(
    `WITH said AS (INSERT INTO dialogue_entries (consultation_id, asking_organisation_id, bureau_id, prefecture_code, kind, audience, occurred_at, body, author_name, author_side)
       SELECT c.id, asking_organisation_id, bureau_id, prefecture_code, 'message', 'shared', received_at + turn * interval '2 days', t.body, '担当', CASE WHEN turn = 2 THEN 'municipality' ELSE 'desk' END
       FROM consultations c CROSS JOIN generate_series(1, 3) turn JOIN bench_texts t ON t.n = (running_number * 3 + turn) % (SELECT count(*) FROM bench_texts)
       WHERE running_number % 5 = 0 RETURNING *)
     INSERT INTO timeline_entries (consultation_id, asking_organisation_id, bureau_id, prefecture_code, kind, at, actor_name, actor_side, subject_id)
     SELECT consultation_id, asking_organisation_id, bureau_id, prefecture_code, 'message', occurred_at, author_name, author_side, id FROM said ORDER BY occurred_at`,
  )
}

async function indexTexts(client: pg.Client) {
  await client.query('DROP INDEX search_texts_tsv_idx')
  const columns =
    'source_kind, source_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, audience, shared_with_prefecture, received_at, content, tsv'
  const marks = (kind: string) =>
    `array_to_tsvector(app.search_marks('${kind}', c.received_at, c.bureau_id, c.asking_organisation_id, c.prefecture_code))`
  const row = 'c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code'
  await client.query(
    `INSERT INTO search_texts (${columns})
     SELECT 'title', c.id, ${row}, 'shared', false, received_at, app.norm_ja(c.title), title_words || ${marks('title')}
     FROM consultations c JOIN bench_texts t ON t.n = running_number % (SELECT count(*) FROM bench_texts)
     UNION ALL
     SELECT 'text', c.id, ${row}, 'shared', false, received_at, lower(number) || content, text_words || array_to_tsvector(app.bigrams(number)) || ${marks('text')}
     FROM consultations c JOIN bench_texts t ON t.n = running_number % (SELECT count(*) FROM bench_texts)
     UNION ALL
     SELECT 'dialogue', d.id, ${row}, 'shared', false, received_at, app.norm_ja(d.body), array_to_tsvector(app.bigrams(d.body)) || ${marks('dialogue')}
     FROM dialogue_entries d JOIN consultations c ON c.id = d.consultation_id`,
  )
  await client.query("SET maintenance_work_mem = '512MB'")
  await client.query('CREATE INDEX search_texts_tsv_idx ON search_texts USING gin (tsv)')
}
