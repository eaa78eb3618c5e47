import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { type Choice, readChoices } from '@/lib/queue/choices'
import { type Period, periodOf, type ReportAddress } from './address'
import { businessDaysFor, type Scope } from './scope'

export type OpenedScope = {
  scope: Scope
  period: Period
  unread: ('from' | 'until')[]
  names: Choice[]
  now: Date
}

/** What an address asks about, as the bureau of this person may see it. */
export async function openScope(
  tx: Tx,
  actor: Actor & { bureauId: string },
  address: ReportAddress,
): Promise<OpenedScope> {
  const now = await readClock(tx)
  const today = jstDate(now)
  const { unread, ...period } = periodOf(address, today)
  const names = await readChoices(tx, actor.bureauId)
  const businessDays = businessDaysFor(period.from, today, await readClosingDays(tx, actor.bureauId))
  const { prefecture, theme, menu } = address
  const { from, until } = period
  return {
    scope: { bureauId: actor.bureauId, from, until, prefecture, theme, menu, today, businessDays },
    period,
    unread,
    names,
    now,
  }
}
