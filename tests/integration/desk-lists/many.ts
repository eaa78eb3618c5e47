import pg from 'pg'
import { inject } from 'vitest'

/** Asks this file's database as its superuser, whom no wall stops: for large amounts of data and for plans. */
export async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = new URL(inject('server').superuserUrl)
  url.pathname = new URL(process.env.DATABASE_URL ?? '').pathname
  const client = new pg.Client(url.href)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

type Office = {
  bureauId: string
  organisationIds: string[]
  officerIds: string[]
  prefectureCode: string
  count: number
}

/** Fills a desk with so many consultations of ten years, a quarter of them open, several received in the same second. No trigger runs. */
export async function fillDesk(client: pg.Client, office: Office) {
  await client.query('SET session_replication_role = replica')
  await client.query(
    `INSERT INTO consultations (id, state, number, fiscal_year, running_number, asking_organisation_id, bureau_id, prefecture_code,
       drafting_organisation_id, title, body, contact_name, officer_membership_id, officer_name, received_at, answer_due_on,
       first_answered_at, waiting_on, waiting_since, completed_at, last_activity_at)
     SELECT gen_random_uuid(), state, 'R8-ZZZ-' || lpad(n::text, 6, '0'), 2026, n, organisation, $1, $2,
       organisation, '通いの場の相談 ' || n, '担い手が足りない。', '担当', officer, '担当者', received, received::date + 14,
       CASE WHEN state <> 'received' THEN received + interval '3 days' END,
       CASE WHEN state IN ('completed', 'withdrawn') THEN 'nobody' WHEN n % 5 = 0 THEN 'municipality' ELSE 'desk' END, received,
       CASE WHEN state = 'completed' THEN received + interval '60 days' END, received + (n % 90) * interval '1 day'
     FROM (
       SELECT n, ($3::uuid[])[1 + n % $4] AS organisation,
         CASE WHEN n % 97 = 0 THEN NULL ELSE ($5::uuid[])[1 + n % $6] END AS officer,
         timestamptz '2026-11-20 09:00+09' - (n / 7) * 7 * interval '52 minutes' AS received,
         CASE WHEN n % 100 = 99 THEN 'withdrawn' WHEN n % 4 <> 0 AND n > $7 / 10 THEN 'completed'
           WHEN n % 3 = 0 THEN 'received' WHEN n % 3 = 1 THEN 'in_consultation' ELSE 'supporting' END AS state
       FROM generate_series(1, $7::int) n) made`,
    [
      ...[office.bureauId, office.prefectureCode, office.organisationIds, office.organisationIds.length],
      ...[office.officerIds, office.officerIds.length, office.count],
    ],
  )
  await client.query(
    `INSERT INTO triage (consultation_id, asking_organisation_id, bureau_id, prefecture_code, priority)
     SELECT id, asking_organisation_id, bureau_id, prefecture_code, CASE WHEN running_number % 211 = 0 THEN 'urgent' WHEN running_number % 13 = 0 THEN 'high' ELSE 'normal' END
     FROM consultations WHERE bureau_id = $1`,
    [office.bureauId],
  )
  await client.query('SET session_replication_role = DEFAULT')
}
