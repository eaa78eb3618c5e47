import type pg from 'pg'

/** The Kyushu bureau's decision of its first year, as its document of 17 January 2020 gives it; the sources disagree on the month. */
const FIRST = {
  key: 'kyushu_r1',
  year: 2019,
  dateNote: '令和元年12月（経緯の年表による。本文では「昨年11月」）',
  body: '地域包括ケアシステムの構築・推進への支援を全世代に浸透させていくことによって地域共生社会の実現に寄与する。',
  reason:
    'これまで各市町村において、医師会等関係団体と連携し地域包括ケアシステム構築及び推進に向けて取組みが行われている。地域共生社会の推進には、全世代を対象とする地域包括ケアシステムが基本となることから、各市町村の取組みを支援することが必要と考える。',
  title: '地域包括ケアシステムの構築・推進への支援の全世代への浸透',
  text: '全世代型の地域包括ケアシステムの構築・推進に向けた取組事例を収集して共有し、取組事例に応じた具体的な支援策を検討する。',
}

/** Writes the first decision on priority matters, once. */
export async function seedPriorities(client: pg.Client): Promise<number> {
  const { key, year, dateNote, body, reason, title, text } = FIRST
  const { rowCount } = await client.query(
    `WITH decided AS (
       INSERT INTO priority_decisions (key, bureau_id, fiscal_year, date_note, body, reason)
       SELECT $1, o.id, $2::int, $3, $4, $5 FROM organisations o WHERE o.kind = 'bureau' AND o.key = 'kyushu'
       ON CONFLICT (key) DO NOTHING RETURNING id, bureau_id, fiscal_year)
     INSERT INTO priority_matters (bureau_id, fiscal_year, decision_id, position, title, body)
     SELECT bureau_id, fiscal_year, id, 1, $6, $7 FROM decided`,
    [key, year, dateNote, body, reason, title, text],
  )
  return rowCount ?? 0
}
