import { validOn } from '@/lib/assignments/day'
import type { Tx } from '@/lib/db/client'

/** The national menus a municipality may ask for on that day, in the flyer's order, the means of the bureau left out. */
export async function listPublicMenus(tx: Tx, day: string) {
  return await tx.menu.findMany({
    where: { bureauId: null, state: 'open', choosableAtIntake: true, pillar: { not: 'internal' }, ...validOn(day) },
    select: {
      id: true,
      key: true,
      pillar: true,
      kind: true,
      name: true,
      nameEn: true,
      description: true,
      descriptionEn: true,
      parentKey: true,
    },
    orderBy: { sort: 'asc' },
  })
}
export type PublicMenu = Awaited<ReturnType<typeof listPublicMenus>>[number]
