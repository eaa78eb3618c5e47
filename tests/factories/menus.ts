import { nextNumber, ownerQuery, ownerRow } from './owner'

/** A theme in a group of its own. */
export async function createTheme({
  key,
  name,
}: {
  key?: string
  name?: string
} = {}): Promise<{ key: string; name: string }> {
  const number = nextNumber()
  const theme = { key: key ?? `theme_${number}`, name: name ?? `テーマ${number}` }
  await ownerQuery(
    "INSERT INTO theme_groups (key, name, name_en, sort) VALUES ('tests', '試験', 'Tests', 999) ON CONFLICT DO NOTHING",
  )
  await ownerQuery(
    `INSERT INTO themes (key, group_key, name, name_en, aliases, sort) VALUES ($1, 'tests', $2, $3, '{}', $4)`,
    [theme.key, theme.name, `Theme ${number}`, number],
  )
  return theme
}

type NewMenu = {
  kind?: string
  pillar?: string
  name?: string
  key?: string
  menuVersion?: number
  followUpMonths?: number[]
  choosableAtIntake?: boolean
  askParty?: string | null
  bureauId?: string | null
  themeKeys?: string[]
  validFrom?: string
  validUntil?: string | null
}
export type TestMenu = { id: string; key: string; name: string; kind: string }

/** A support menu, national and choosable unless said otherwise. */
export async function createMenu(menu: NewMenu = {}): Promise<TestMenu> {
  const number = nextNumber()
  const key = menu.key ?? `menu_${number}`
  const name = menu.name ?? `支援策${number}`
  const kind = menu.kind ?? 'practice'
  const { id } = await ownerRow<{ id: string }>(
    `INSERT INTO menus (key, menu_version, bureau_id, pillar, kind, name, name_en, description, description_en, choosable_at_intake, follow_up_months, ask_party, valid_from, valid_until, sort)
     VALUES ($1, $2, $3, $4, $5, $6, $7, '説明', 'Description', $8, $9, $10, $11, $12, $13) RETURNING id`,
    [
      ...[key, menu.menuVersion ?? 1, menu.bureauId ?? null, menu.pillar ?? 'I', kind, name, `Menu ${number}`],
      ...[menu.choosableAtIntake ?? true, menu.followUpMonths ?? [1, 6, 12], menu.askParty ?? null],
      ...[menu.validFrom ?? '2020-04-01', menu.validUntil ?? null, number],
    ],
  )
  for (const themeKey of menu.themeKeys ?? [])
    await ownerQuery('INSERT INTO menu_themes (menu_id, theme_key) VALUES ($1, $2)', [id, themeKey])
  return { id, key, name, kind }
}
