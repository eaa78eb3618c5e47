import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { inPlaceOf, standingOf } from './standing'

/** Every version of the national menus and of the bureau's own, in the flyer's order; `standing` tells which run today at this bureau. */
export async function listMenusForAdmin(tx: Tx, actor: Actor) {
  const rows = await tx.menu.findMany({
    where: { OR: [{ bureauId: null }, ...(actor.bureauId ? [{ bureauId: actor.bureauId }] : [])] },
    select: {
      id: true,
      key: true,
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
  const today = jstDate(await readClock(tx))
  const menus = rows.map(({ validFrom, validUntil, ...menu }) => {
    const [from, until] = [dayOf(validFrom), validUntil ? dayOf(validUntil) : null]
    return { ...menu, from, until, standing: standingOf({ ...menu, from, until, trialUntil: null, left: null }, today) }
  })
  return inPlaceOf(menus)
}
export type AdminMenu = Awaited<ReturnType<typeof listMenusForAdmin>>[number]
