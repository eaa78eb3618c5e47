import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { normaliseForSearch } from '@/lib/japanese/search-text'

/** The themes in their groups, as a chooser offers them. */
export async function listThemeGroups(tx: Tx) {
  return await tx.themeGroup.findMany({
    orderBy: { sort: 'asc' },
    select: {
      name: true,
      nameEn: true,
      themes: {
        where: { retiredOn: null },
        orderBy: { sort: 'asc' },
        select: { key: true, name: true, nameEn: true, aliases: true, description: true },
      },
    },
  })
}

export type ThemeGroup = Awaited<ReturnType<typeof listThemeGroups>>[number]
export type ChoosableTheme = ThemeGroup['themes'][number]

/** Themes whose name, other names or description hold what was typed. */
export function themesMatching(groups: readonly ThemeGroup[], typed: string): ChoosableTheme[] {
  const asked = normaliseForSearch(typed)
  return groups
    .flatMap(({ themes }) => themes)
    .filter(({ name, nameEn, aliases, description }) =>
      [name, nameEn, ...aliases, description ?? ''].some((text) => normaliseForSearch(text).includes(asked)),
    )
}

/** The support menus a town may wish for today: national ones and those of its bureau. */
export async function listChoosableMenus(tx: Tx, bureauId: string) {
  const today = dateOf(await readClock(tx))
  return await tx.menu.findMany({
    where: {
      choosableAtIntake: true,
      state: 'open',
      validFrom: { lte: today },
      AND: [{ OR: [{ validUntil: null }, { validUntil: { gte: today } }] }, { OR: [{ bureauId: null }, { bureauId }] }],
    },
    orderBy: [{ sort: 'asc' }, { menuVersion: 'desc' }],
    select: {
      ...{ id: true, key: true, kind: true, pillar: true },
      ...{ name: true, nameEn: true, description: true, descriptionEn: true },
      themes: { select: { themeKey: true } },
    },
  })
}

export type ChoosableMenu = Awaited<ReturnType<typeof listChoosableMenus>>[number]
