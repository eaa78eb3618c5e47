import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { keepPlans } from '@/lib/db/keep-plans'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { isNarrowed, readAddress, type Search } from './address'
import { readChoices } from './choices'
import { USUAL_COLUMNS } from './columns'
import { countTabs } from './counts'
import { readQueue } from './list'
import { readPlace } from './place'
import { readSettings } from './settings'
import { listViews } from './views'
import { wantedOf } from './wanted'

/**
 * Everything the queue's page shows for its address. `opensAt` instead, when nothing was asked for and this person's
 * queue opens with a view of his or her own choice. `meant` are the municipalities that the typed name stands for.
 */
export async function readQueuePage(tx: Tx, actor: Actor & { bureauId: string }, search: Search) {
  const settings = await readSettings(tx, actor)
  if (Object.keys(search).length === 0 && settings.opensWith !== null)
    return { opensAt: `/desk?${settings.opensWith}` } as const
  const address = readAddress(search, settings)
  if (!isNarrowed(address)) await keepPlans(tx)
  const today = jstDate(await readClock(tx))
  const { wanted, wrong, meant } = await wantedOf(tx, actor, address)
  const { sort } = address
  const part = { sort, after: readPlace(address.after, sort), before: readPlace(address.before, sort) }
  const list = await readQueue(tx, actor, wanted, part, today)
  const counts = await countTabs(tx, actor, today)
  const choices = await readChoices(tx, actor.bureauId)
  const closed = await readClosingDays(tx, actor.bureauId)
  const views = await listViews(tx, actor)
  const columns = address.columns ?? settings.columns ?? USUAL_COLUMNS
  return { ...list, opensAt: null, address, columns, settings, views, counts, choices, closed, meant, wrong, today }
}

export type QueuePageView = Extract<Awaited<ReturnType<typeof readQueuePage>>, { opensAt: null }>
