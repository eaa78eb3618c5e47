import type { Actor } from '@/lib/actor/actor'
import { STAGES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { fiscalYearLabel, jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { SIZES } from '@/lib/organisations/size-class'
import { listPriorityMatters } from '@/lib/priorities/read'
import { readChoices } from '@/lib/queue/choices'
import type { ReportAddress } from './address'
import type { Name, Names } from './names'
import { type Period, periodOf } from './period'
import { besideOf } from './period-before'
import { businessDaysFor, calendarOf, type Scope } from './scope'

export type OpenedScope = {
  scope: Scope
  period: Period
  unread: ('from' | 'until')[]
  names: Names
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
  const matters = (await listPriorityMatters(tx, actor.bureauId)).map(nameMatter)
  const names = [...(await readChoices(tx, actor.bureauId)), ...matters]
  const closed = await readClosingDays(tx, actor.bureauId)
  // The period beside is counted in the same days, and may lie before.
  const beside = besideOf(address, period, today)
  const businessDays = businessDaysFor(beside && beside.from < period.from ? beside.from : period.from, today, closed)
  const { prefecture, theme, menu } = address
  const size = SIZES.find((one) => one === address.size)
  const stage = [...STAGES, 'none'].find((one) => one === address.stage)
  const matter = matters.find(({ value }) => value === address.matter)?.value
  const { from, until } = period
  return {
    scope: {
      ...{ bureauId: actor.bureauId, from, until, prefecture, size, theme, menu, stage, matter },
      ...{ today, businessDays, calendar: calendarOf(today, closed) },
    },
    period,
    unread,
    names,
    now,
  }
}

/** A priority matter under its fiscal year, as the reports call it. */
function nameMatter({ id, fiscalYear, title }: { id: string; fiscalYear: number; title: string }): Name {
  const year = { ja: fiscalYearLabel(fiscalYear, 'ja'), en: fiscalYearLabel(fiscalYear, 'en') }
  return {
    ...{ kind: 'matter', value: id, name: `${year.ja}　${title}`, nameEn: `${year.en} ${title}` },
    ...{ group: '', groupEn: '' },
  }
}
