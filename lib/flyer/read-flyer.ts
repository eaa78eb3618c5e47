import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { listOpenMenus } from '@/lib/menus/list-public'
import { PROPOSED_PILLARS } from '@/lib/menus/pillars'
import { listDesks } from '@/lib/organisations/list-desks'

/** Whose flyer is asked for, as it stands in the address: the letters of a bureau. */
export const FlyerInput = z.object({
  bureau: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .catch(''),
})
export type FlyerInput = z.infer<typeof FlyerInput>

/**
 * The flyer チラシ of one bureau's desk (S60): its telephone and the menus that are open to its whole area on this day, the same ones
 * for whoever prints it and on the page of menus of that bureau. A menu on trial in some prefectures stands on the portal only.
 * Without a bureau in the address it is that of the reader's own, else of the first one with a telephone.
 */
export async function readFlyer(tx: Tx, actor: Actor | null, { bureau }: FlyerInput) {
  const today = jstDate(await readClock(tx))
  const desks = await listDesks(tx)
  const desk =
    desks.find((one) => one.bureau.letters === bureau) ??
    desks.find((one) => one.bureau.id === actor?.bureauId) ??
    desks.find(({ deskPhone }) => deskPhone) ??
    desks[0]
  if (!desk) return null
  const menus = await listOpenMenus(tx, desk.bureau.id, today)
  const pillars = PROPOSED_PILLARS.map((pillar) => ({
    pillar,
    menus: menus.filter((menu) => menu.pillar === pillar && !menus.some(({ key }) => key === menu.parentKey)),
    parts: menus.filter((menu) => menu.pillar === pillar && menus.some(({ key }) => key === menu.parentKey)),
  }))
  return { today, desks, desk, pillars: pillars.filter((one) => one.menus.length > 0) }
}
export type Flyer = NonNullable<Awaited<ReturnType<typeof readFlyer>>>
