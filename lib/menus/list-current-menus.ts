import type { Tx } from '@/lib/db/client'
import { listOffered } from './offered'
import { PROPOSED_PILLARS } from './pillars'

/**
 * The support menus 支援策 in force on a day for one bureau: the national ones and its own, in the flyer's order, and those on
 * trial in a prefecture (in any, where none is named) with the places left; null for those open to all.
 */
export async function listCurrentMenus(tx: Tx, bureauId: string, day: Date, prefectureCode: string | null = null) {
  const offered = await listOffered(tx, { bureauId, prefectureCode, day })
  const menus = await tx.menu.findMany({
    where: { pillar: { in: [...PROPOSED_PILLARS] }, id: { in: offered.map(({ id }) => id) } },
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
      conditions: true,
      conditionsEn: true,
      themes: { select: { theme: { select: { key: true, name: true, nameEn: true } } } },
    },
  })
  const places = new Map(offered.map(({ id, left }) => [id, left]))
  return menus.map((menu) => ({ ...menu, placesLeft: places.get(menu.id) ?? null }))
}

export type CurrentMenu = Awaited<ReturnType<typeof listCurrentMenus>>[number]
