import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { OFFERED_ONCE } from '@/lib/menus/offered-once'
import { listChoosableSections } from '@/lib/organisations/sections'

/** Say which section owns a menu: the bureau's administrator. */
export function canSetMenuKeepers(actor: Actor): actor is Actor & { bureauId: string } {
  return actor.role === 'administrator' && actor.bureauId !== null
}

/** The menus of a bureau, one line each in whatever version, with the section that owns them. */
export async function readMenuKeepers(tx: Tx, bureauId: string, today: string) {
  const menus = await tx.menu.findMany({
    where: { ...OFFERED_ONCE, OR: [{ bureauId: null }, { bureauId }] },
    orderBy: [{ sort: 'asc' }, { key: 'asc' }, { menuVersion: 'desc' }],
    distinct: ['key'],
    select: { key: true, name: true, nameEn: true },
  })
  const keepers = await tx.menuKeeper.findMany({ where: { bureauId } })
  return {
    sections: await listChoosableSections(tx, bureauId, today),
    menus: menus.map((menu) => ({
      ...menu,
      sectionId: keepers.find((one) => one.menuKey === menu.key)?.sectionId ?? '',
    })),
  }
}

/** A section's id for each menu's key; nothing for those that no section owns. */
export const MenuKeepersInput = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** Sets which section of the bureau owns which menu, all at once. */
export async function setMenuKeepers(tx: Tx, actor: Actor, typed: z.infer<typeof MenuKeepersInput>) {
  if (!canSetMenuKeepers(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const { sections, menus } = await readMenuKeepers(tx, bureauId, jstDate(await readClock(tx)))
  const known = new Set(sections.map(({ id }) => id))
  const kept = menus.flatMap(({ key }) => {
    const sectionId = typed[key]
    return typeof sectionId === 'string' && known.has(sectionId) ? [{ bureauId, menuKey: key, sectionId }] : []
  })
  await tx.menuKeeper.deleteMany({ where: { bureauId } })
  await tx.menuKeeper.createMany({ data: kept })
  return { kept: kept.length }
}
