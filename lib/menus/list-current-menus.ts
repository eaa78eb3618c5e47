import type { Tx } from '@/lib/db/client'
import { PROPOSED_PILLARS } from './pillars'

/** The support menus 支援策 in force on a day for one bureau: the national ones and its own, in the flyer's order. */
export async function listCurrentMenus(tx: Tx, bureauId: string, day: Date) {
  return await tx.menu.findMany({
    where: {
      state: 'open',
      pillar: { in: [...PROPOSED_PILLARS] },
      validFrom: { lte: day },
      AND: [{ OR: [{ bureauId: null }, { bureauId }] }, { OR: [{ validUntil: null }, { validUntil: { gte: day } }] }],
    },
    orderBy: [{ sort: 'asc' }, { key: 'asc' }],
    select: {
      id: true,
      key: true,
      pillar: true,
      kind: true,
      name: true,
      nameEn: true,
      description: true,
      descriptionEn: true,
      askParty: true,
      choosableAtIntake: true,
      themes: { select: { theme: { select: { key: true, name: true, nameEn: true } } } },
    },
  })
}

export type CurrentMenu = Awaited<ReturnType<typeof listCurrentMenus>>[number]
