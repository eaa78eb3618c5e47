import type pg from 'pg'

const OWNED = 'consultation_id, asking_organisation_id, bureau_id, prefecture_code'
const OF_CONSULTATION = 'c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code'
const OF_SUPPORT = 's.consultation_id, s.asking_organisation_id, s.bureau_id, s.prefecture_code'

/** What followed: a question on every tenth consultation, one or two supports on every third, a party asked for every second of them, two meetings of each that was begun, two amounts spent on every second, and two effects of each that has ended. */
export async function addSupports(client: pg.Client) {
  await client.query(
    `INSERT INTO questions (${OWNED}, addressee, body, due_on, asked_at, asked_by_name, state, answer, answered_at, closed_at)
     SELECT ${OF_CONSULTATION}, 'municipality', '数を教えてください。', received_at::date + 7, received_at + interval '1 day', '担当', 'answered', '3か所です。', received_at + interval '2 days', received_at + interval '2 days'
     FROM consultations c WHERE running_number % 10 = 0`,
  )
  await client.query(
    `INSERT INTO supports (${OWNED}, menu_id, state, reason, decline_reason, proposed_at, ended_at)
     SELECT ${OF_CONSULTATION}, m.id, CASE WHEN c.state = 'supporting' THEN 'under_way' WHEN running_number % 7 = 0 THEN 'declined' ELSE 'done' END,
       'お困りごとに合うため', CASE WHEN running_number % 7 = 0 THEN '時期が合わない' ELSE '' END, received_at + interval '5 days',
       CASE WHEN c.state <> 'supporting' AND running_number % 7 <> 0 THEN received_at + interval '60 days' END
     FROM consultations c
     JOIN (SELECT id, row_number() OVER (ORDER BY sort, key) - 1 AS place, count(*) OVER () AS places FROM menus WHERE bureau_id IS NULL) m
       ON m.place IN (running_number % places, CASE WHEN running_number % 2 = 0 THEN (running_number * 5 + 1) % places ELSE running_number % places END)
     WHERE running_number % 3 = 0`,
  )
  await client.query(
    `INSERT INTO requests (support_id, ${OWNED}, kind, addressee_role, addressee_organisation_id, addressee_name, title, summary, state, due_on, sent_at, sent_by_name, answer, answered_at)
     SELECT s.id, ${OF_SUPPORT}, 'referral', 'partner_office', o.id, o.name, 'ご相談', '要約', CASE WHEN n % 3 = 0 THEN 'sent' ELSE 'answered' END, proposed_at::date + 14, proposed_at, '担当',
       CASE WHEN n % 3 = 0 THEN '' ELSE '対応できます。' END, CASE WHEN n % 3 = 0 THEN NULL ELSE proposed_at + interval '9 days' END
     FROM (SELECT s.*, row_number() OVER (ORDER BY id) AS n FROM supports s) s
     JOIN (SELECT id, name, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS places FROM organisations WHERE kind = 'partner_office') o ON o.place = n % places
     WHERE n % 2 = 0`,
  )
  await client.query(
    `INSERT INTO support_sessions (support_id, ${OWNED}, label, held_on, mode, recorded_by_name)
     SELECT s.id, ${OF_SUPPORT}, '第' || turn || '回', proposed_at::date + turn * 15, 'online', '担当'
     FROM supports s CROSS JOIN generate_series(1, 2) turn WHERE s.state IN ('under_way', 'done') AND proposed_at::date + turn * 15 <= current_date`,
  )
  await client.query(
    `INSERT INTO support_costs (support_id, ${OWNED}, kind, yen, spent_on, recorded_by_name)
     SELECT s.id, ${OF_SUPPORT}, kind, 5000 + n % 40000, proposed_at::date + 15, '担当'
     FROM (SELECT s.*, row_number() OVER (ORDER BY id) AS n FROM supports s) s CROSS JOIN unnest(ARRAY['travel', 'hall']) kind
     WHERE s.state IN ('under_way', 'done') AND n % 2 = 0 AND proposed_at::date + 15 <= current_date`,
  )
  const points = `supports s CROSS JOIN (VALUES (1), (6)) point (months)`
  const month = `date_trunc('month', s.ended_at + point.months * interval '1 month')::date`
  await client.query(
    `INSERT INTO questionnaires (asking_organisation_id, bureau_id, prefecture_code, due_month, ask_on, answer_by, state, asked_at, answered_at)
     SELECT *, CASE WHEN due > now() - interval '10 days' THEN 'scheduled' WHEN date_part('month', due)::int % 4 = 0 THEN 'asked' ELSE 'answered' END,
       CASE WHEN due <= now() - interval '10 days' THEN due END, CASE WHEN due <= now() - interval '10 days' AND date_part('month', due)::int % 4 <> 0 THEN due + interval '9 days' END
     FROM (SELECT DISTINCT s.asking_organisation_id, s.bureau_id, s.prefecture_code, ${month} AS due, ${month} AS ask_on, ${month} + 30 AS answer_by FROM ${points} WHERE s.ended_at IS NOT NULL) asked`,
  )
  await client.query(
    `INSERT INTO effects (questionnaire_id, support_id, ${OWNED}, point_months, indicator, unit, before, after, usefulness, answered_at)
     SELECT q.id, s.id, ${OF_SUPPORT}, point.months, CASE WHEN q.answered_at IS NULL THEN '' ELSE '通いの場' END, 'か所', 3, 5,
       CASE WHEN q.answered_at IS NOT NULL THEN 1 + abs(hashtext(s.id::text)) % 5 END, q.answered_at
     FROM ${points} JOIN questionnaires q ON q.asking_organisation_id = s.asking_organisation_id AND q.due_month = ${month}
     WHERE s.ended_at IS NOT NULL`,
  )
}
