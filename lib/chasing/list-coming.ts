import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { CHASED, planOf } from './read-chased'
import { readRules } from './rules'

/** Business days that are shown ahead. */
export const DAYS_AHEAD = 10
/** Requests that are looked through; a bureau waits for some hundreds at once. */
const LOOKED_THROUGH = 2000

/** What will go out at a bureau within the next business days, by day; later steps only as far as they fall within them. */
export async function listComing(tx: Tx, bureauId: string) {
  const today = jstDate(await readClock(tx))
  const rules = await readRules(tx, bureauId, today)
  const until = addBusinessDays(today, DAYS_AHEAD, rules.closed)
  const requests = await tx.request.findMany({
    where: { bureauId, state: { in: ['sent', 'accepted'] } },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    take: LOOKED_THROUGH,
    select: { ...CHASED, title: true },
  })
  const coming = requests.flatMap((request) =>
    planOf(request, rules)
      .filter(({ on }) => on <= until)
      .map(({ step, on }) => ({ ...pick(request), act: step.act, afterDays: step.afterDays, on })),
  )
  return { until, coming: coming.sort((a, b) => a.on.localeCompare(b.on)) }
}

export type Coming = Awaited<ReturnType<typeof listComing>>['coming'][number]

type Listed = {
  id: string
  title: string
  addresseeName: string
  supportId: string
  support: { menu: { name: string; nameEn: string | null } }
  consultation: { number: string | null }
}

function pick({ id, title, addresseeName, supportId, support, consultation }: Listed) {
  return { id, title, addresseeName, supportId, menu: support.menu, number: consultation.number ?? '' }
}
