import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'

/** Every version of the national menus and of the bureau's own, in the flyer's order. */
export async function listMenusForAdmin(tx: Tx, actor: Actor) {
  const rows = await tx.menu.findMany({
    where: { OR: [{ bureauId: null }, ...(actor.bureauId ? [{ bureauId: actor.bureauId }] : [])] },
    select: {
      id: true,
      menuVersion: true,
      bureauId: true,
      pillar: true,
      kind: true,
      name: true,
      nameEn: true,
      followUpMonths: true,
      choosableAtIntake: true,
      state: true,
      validFrom: true,
      validUntil: true,
      version: true,
    },
    orderBy: [{ sort: 'asc' }, { key: 'asc' }, { menuVersion: 'desc' }],
  })
  return rows.map(({ validFrom, validUntil, ...menu }) => ({
    ...menu,
    from: dayOf(validFrom),
    until: validUntil ? dayOf(validUntil) : null,
  }))
}
export type AdminMenu = Awaited<ReturnType<typeof listMenusForAdmin>>[number]
