import { createMenu, createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import type { Desk } from './desk-world'
import { asSuperuser, fillDesk } from './many'

export type ManyDesk = Awaited<ReturnType<typeof createDeskOfMany>>

/** A bureau after many years: 20 municipalities, 10 officers, this many consultations with themes, wishes, priorities and searchable texts. */
export async function createDeskOfMany(count: number) {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const municipalities = await Promise.all(Array.from({ length: 20 }, () => createMunicipality({ prefecture })))
  const officers = await Promise.all(Array.from({ length: 10 }, () => officerOf(bureau)))
  const [common, rare, menu] = [await createTheme(), await createTheme(), await createMenu()]
  const officer: Desk = { ...officers[0]!, bureauId: bureau.id }
  await asSuperuser(async (client) => {
    await fillDesk(client, {
      bureauId: bureau.id,
      prefectureCode: prefecture.prefectureCode,
      organisationIds: municipalities.map(({ id }) => id),
      officerIds: officers.map(({ membershipId }) => membershipId),
      count,
    })
    await client.query('SET session_replication_role = replica')
    const owned = 'id, asking_organisation_id, bureau_id, prefecture_code'
    const every = (days: number) => `FROM consultations WHERE running_number % ${days} = 0`
    await client.query(
      `INSERT INTO consultation_themes (consultation_id, asking_organisation_id, bureau_id, prefecture_code, theme_key)
       SELECT ${owned}, $1 ${every(3)} UNION ALL SELECT ${owned}, $2 ${every(5003)}`,
      [common.key, rare.key],
    )
    await client.query(
      `INSERT INTO consultation_menus (consultation_id, asking_organisation_id, bureau_id, prefecture_code, menu_id) SELECT ${owned}, $1 ${every(301)}`,
      [menu.id],
    )
    await client.query(
      `INSERT INTO supports (consultation_id, asking_organisation_id, bureau_id, prefecture_code, menu_id, reason) SELECT ${owned}, $1, '理由' ${every(499)}`,
      [menu.id],
    )
    await client.query('DROP INDEX search_documents_letters_idx')
    await client.query(
      `WITH texts AS MATERIALIZED (
         SELECT k, app.norm_ja(text) AS content FROM (
           SELECT k, '相談' || k || CASE WHEN k % 7 = 0 THEN '移動支援の担い手' ELSE '通いの場の担い手' END || CASE WHEN k = 777 THEN '買い物弱者' ELSE '' END AS text
           FROM generate_series(0, 999) k) t), letters AS MATERIALIZED (SELECT k, content, array_to_tsvector(app.search_letters(content)) AS found FROM texts),
       kept AS (INSERT INTO search_texts (source_kind, source_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, audience, shared_with_prefecture, received_at, content)
         SELECT 'text', c.id, c.id, asking_organisation_id, bureau_id, prefecture_code, 'shared', false, received_at, content FROM consultations c JOIN letters ON k = running_number % 1000)
       INSERT INTO search_documents (consultation_id, asking_organisation_id, bureau_id, prefecture_code, shared_with_prefecture, received_at, state, letters)
       SELECT c.id, asking_organisation_id, bureau_id, prefecture_code, false, received_at, state,
         found || array_to_tsvector(app.search_marks(received_at, bureau_id, asking_organisation_id, prefecture_code)) FROM consultations c JOIN letters ON k = running_number % 1000`,
    )
    await client.query('CREATE INDEX search_documents_letters_idx ON search_documents USING gin (letters)')
    await client.query('SET session_replication_role = DEFAULT')
    await client.query('VACUUM ANALYZE')
  })
  return { officer, municipalities, common, rare, menu }
}
