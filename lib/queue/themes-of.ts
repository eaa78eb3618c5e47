import type { Tx } from '@/lib/db/client'

/** The first themes by name, and how many more there are. */
export type ThemeNames = { named: { name: string; nameEn: string }[]; rest: number }

const NAMED = 2

/** The themes of all these consultations at once, so many of each by name. */
export async function readThemesOf(tx: Tx, ids: readonly string[], most = NAMED): Promise<Map<string, ThemeNames>> {
  const found = new Map<string, ThemeNames>()
  if (ids.length === 0) return found
  const rows = await tx.$queryRaw<{ id: string; name: string; nameEn: string }[]>`
    SELECT t.consultation_id AS id, theme.name, theme.name_en AS "nameEn"
    FROM consultation_themes t JOIN themes theme ON theme.key = t.theme_key
    WHERE t.consultation_id = ANY (${ids}::uuid[])
    ORDER BY theme.sort`
  for (const { id, name, nameEn } of rows) {
    const themes = found.get(id) ?? { named: [], rest: 0 }
    if (themes.named.length < most) themes.named.push({ name, nameEn })
    else themes.rest += 1
    found.set(id, themes)
  }
  return found
}
