import type { Tx } from '@/lib/db/client'

/** Themes in use, by their groups. */
export async function listThemes(tx: Tx) {
  return await tx.themeGroup.findMany({
    orderBy: { sort: 'asc' },
    select: {
      ...{ key: true, name: true, nameEn: true },
      themes: {
        where: { retiredOn: null },
        orderBy: { sort: 'asc' },
        select: { key: true, name: true, nameEn: true },
      },
    },
  })
}

export type ThemeGroups = Awaited<ReturnType<typeof listThemes>>
