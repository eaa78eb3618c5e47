import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import { recordMenuEvent } from './events'
import { lockVersion } from './lock-version'

/**
 * Lets a menu that ends with the year go on from a day under the same words: the next version, for the same themes. What it says is
 * changed by a draft. Throws NotFound, NotPermitted.
 */
export async function renewMenu(tx: Tx, actor: Actor, beforeId: string, from: string): Promise<void> {
  const { id: _, themes, ...before } = await lockVersion(tx, actor, beforeId)
  const latest = await tx.menu.aggregate({ where: { key: before.key }, _max: { menuVersion: true } })
  const id = randomUUID()
  const menuVersion = (latest._max.menuVersion ?? before.menuVersion) + 1
  await tx.menu.createMany({
    data: {
      ...{ ...before, id, menuVersion, version: 1, state: 'open', validFrom: dateColumn(from), validUntil: null },
      ...{ ground: '', proposalId: null, decidedOn: null, decidedByName: '' },
      ...{ trialPrefectures: [], trialLimit: null, trialFrom: null, trialUntil: null },
    },
  })
  await tx.menuTheme.createMany({ data: themes.map(({ themeKey }) => ({ menuId: id, themeKey })) })
  await recordMenuEvent(tx, actor, id, { kind: 'opened', on: from })
}
