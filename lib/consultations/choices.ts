import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { forTowns, listOffered } from '@/lib/menus/offered'

/** The themes in their groups, as a chooser offers them. One that was retired is offered only where it is `chosen` already. */
export async function listThemeGroups(tx: Tx, chosen: readonly string[] = []) {
  return await tx.themeGroup.findMany({
    orderBy: { sort: 'asc' },
    select: {
      name: true,
      nameEn: true,
      themes: {
        where: { OR: [{ retiredOn: null }, { key: { in: [...chosen] } }] },
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

/**
 * The support menus a town may wish for today: national ones, those of its bureau, and those on trial in its prefecture.
 * One that is no longer offered stays to choose where it is `chosen` already.
 */
export async function listChoosableMenus(
  tx: Tx,
  { bureauId, prefectureCode }: { bureauId: string; prefectureCode: string | null },
  chosen: readonly string[] = [],
) {
  const day = dateOf(await readClock(tx))
  const offered = forTowns(await listOffered(tx, { bureauId, prefectureCode: prefectureCode ?? '', day }))
  const menus = await tx.menu.findMany({
    where: { OR: [{ choosableAtIntake: true, id: { in: offered.map(({ id }) => id) } }, { id: { in: [...chosen] } }] },
    orderBy: [{ sort: 'asc' }, { menuVersion: 'desc' }],
    select: {
      ...{ id: true, key: true, kind: true, pillar: true, state: true, conditions: true, conditionsEn: true },
      ...{ name: true, nameEn: true, description: true, descriptionEn: true },
      themes: { select: { themeKey: true } },
    },
  })
  return menus.map(({ state, ...menu }) => ({ ...menu, isOnTrial: state === 'trial' }))
}

export type ChoosableMenu = Awaited<ReturnType<typeof listChoosableMenus>>[number]
