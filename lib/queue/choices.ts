import type { Tx } from '@/lib/db/client'

/** One thing to choose; themes stand in groups. */
export type Choice = {
  kind: 'prefecture' | 'theme' | 'menu' | 'officer' | 'section'
  value: string
  name: string
  nameEn: string
  group: string
  groupEn: string
}

/** What the queue can be narrowed down by: prefectures, themes in groups, menus, officers and sections of the bureau. One question. */
export async function readChoices(tx: Tx, bureauId: string): Promise<Choice[]> {
  return await tx.$queryRaw<Choice[]>`
    SELECT kind, value, name, "nameEn", "group", "groupEn" FROM (
      SELECT 'prefecture' AS kind, code AS value, name, coalesce(name_en, name) AS "nameEn", '' AS "group", '' AS "groupEn", 0 AS "groupSort", code AS sort
      FROM organisations WHERE kind = 'prefecture' AND bureau_id = ${bureauId}::uuid
      UNION ALL
      SELECT 'theme', t.key, t.name, t.name_en, g.name, g.name_en, g.sort, to_char(t.sort, 'FM000000')
      FROM themes t JOIN theme_groups g ON g.key = t.group_key
      UNION ALL
      SELECT * FROM (
        SELECT DISTINCT ON (key) 'menu', key, name, name_en, '', '', 0, to_char(sort, 'FM000000')
        FROM menus WHERE state NOT IN ('draft', 'dropped') AND (bureau_id IS NULL OR bureau_id = ${bureauId}::uuid) ORDER BY key, menu_version DESC) newest
      UNION ALL
      SELECT 'officer', m.id::text, u.name, u.name, '', '', 0, coalesce(u.kana, u.name)
      FROM memberships m JOIN users u ON u.id = m.user_id
      WHERE m.bureau_id = ${bureauId}::uuid AND m.role IN ('officer', 'manager')
        AND (m.valid_until IS NULL OR m.valid_until >= app.today())
      UNION ALL
      SELECT 'section', s.id::text, s.name, s.name, '', '', 0, s.name
      FROM sections s WHERE s.organisation_id = ${bureauId}::uuid AND (s.valid_until IS NULL OR s.valid_until >= app.today())
    ) choices
    ORDER BY kind, "groupSort", sort, value`
}
