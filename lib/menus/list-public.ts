import type { Actor } from '@/lib/actor/actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { validOn } from '@/lib/assignments/day'
import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { dateColumn } from '@/lib/japanese/day'
import { forTowns, listOffered, type Offered } from './offered'

/**
 * The menus a municipality may ask for on that day, in the flyer's order, the means of the bureau left out: to strangers the
 * national ones, to whoever belongs to a bureau's area also that bureau's own and what is on trial there.
 */
export async function listPublicMenus(tx: Tx, actor: Actor | null, day: string) {
  if (!actor?.bureauId) return await readMenus(tx, { bureauId: null, state: 'open', ...validOn(day) })
  return await readOffered(tx, await offeredTo(tx, actor, actor.bureauId, day))
}

/** The menus that are open to everybody of a bureau's area on that day, whoever reads: its own in place of the national one of the same key. */
export async function listOpenMenus(tx: Tx, bureauId: string, day: string) {
  const offered = await listOffered(tx, { bureauId, prefectureCode: null, day: dateColumn(day) })
  return await readOffered(
    tx,
    offered.filter(({ left }) => left === null),
  )
}

async function readOffered(tx: Tx, offered: readonly Offered[]) {
  const places = new Map(offered.map(({ id, left }) => [id, left]))
  return await readMenus(tx, { id: { in: offered.map(({ id }) => id) } }, places)
}

async function readMenus(tx: Tx, which: Prisma.MenuWhereInput, places: ReadonlyMap<string, number | null> = new Map()) {
  const menus = await tx.menu.findMany({
    where: { choosableAtIntake: true, pillar: { not: 'internal' }, ...which },
    select: {
      ...{ id: true, key: true, pillar: true, kind: true, parentKey: true, menuVersion: true, bureauId: true },
      ...{ name: true, nameEn: true, description: true, descriptionEn: true, validFrom: true, ground: true },
      ...{ conditions: true, conditionsEn: true, state: true },
    },
    orderBy: [{ sort: 'asc' }, { menuVersion: 'asc' }],
  })
  return menus.map((menu) => ({ ...menu, placesLeft: places.get(menu.id) ?? null }))
}
export type PublicMenu = Awaited<ReturnType<typeof listPublicMenus>>[number]

async function offeredTo(tx: Tx, actor: Actor, bureauId: string, day: string): Promise<Offered[]> {
  const asks = ASKING_ROLES.some((role) => role === actor.role)
  const prefectureCode = asks ? (actor.prefectureCode ?? '') : null
  const offered = await listOffered(tx, { bureauId, prefectureCode, day: dateColumn(day) })
  return asks ? forTowns(offered) : offered
}
