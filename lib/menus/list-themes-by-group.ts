import type { Tx } from '@/lib/db/client'

/** All themes under their groups, retired ones too, with the other words that find them. */
export async function listThemesByGroup(tx: Tx) {
  return await tx.themeGroup.findMany({
    select: {
      key: true,
      name: true,
      nameEn: true,
      themes: {
        select: { key: true, name: true, nameEn: true, aliases: true, retiredOn: true },
        orderBy: { sort: 'asc' },
      },
    },
    orderBy: { sort: 'asc' },
  })
}
