import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { listCurrentMenus } from '@/lib/menus/list-current-menus'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { readGapAddress } from '@/lib/reports/gaps/need-address'
import { addressOf } from '@/lib/reports/gaps/read'
import { readNeed } from '@/lib/reports/gaps/read-need'
import { openScope } from '@/lib/reports/open-scope'

type Desk = Actor & { bureauId: string }

/** What the form of a proposal offers: the menus in force at this bureau, and the themes. */
export async function readOffered(tx: Tx, { bureauId }: Desk) {
  const menus = await listCurrentMenus(tx, bureauId, dateOf(await readClock(tx)))
  return { menus, groups: await listThemesByGroup(tx) }
}

/** The need a proposal is to grow from, with its figures as they are now; null where nothing was asked of it, or nothing is named. */
export async function readGapFor(tx: Tx, actor: Desk, gap: string) {
  const asked = readGapAddress(Object.fromEntries(new URLSearchParams(gap)))
  if (!asked) return null
  const address = addressOf(asked.need, asked.address)
  const { scope, names, period } = await openScope(tx, actor, address)
  const need = await readNeed(tx, scope, asked.need)
  return need && { need, names, period }
}
