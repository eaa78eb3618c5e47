import type { Tx } from '@/lib/db/client'
import { OFFERED_ONCE } from '@/lib/menus/offered-once'

/** The menus under which a bureau's parties are asked, each once, by its latest version's name. */
export async function listChasedMenus(tx: Tx, bureauId: string) {
  const menus = await tx.menu.findMany({
    where: { ...OFFERED_ONCE, OR: [{ bureauId: null }, { bureauId }] },
    orderBy: [{ sort: 'asc' }, { menuVersion: 'desc' }],
    select: { key: true, name: true, nameEn: true },
  })
  return [...new Map([...menus].reverse().map((menu) => [menu.key, menu])).values()].reverse()
}
