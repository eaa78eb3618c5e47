import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { listComingFollowUps } from '@/lib/followUps/list-coming'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { CHASED, CHASED_DUTY, planOf, planOfDuty, type Rules } from './read-chased'
import { readRules } from './rules'
import { CHASED_DUTIES } from './steps'

/** Business days that are shown ahead. */
export const DAYS_AHEAD = 10
/** Requests, and duties, that are looked through; a bureau waits for some hundreds at once. */
const LOOKED_THROUGH = 2000

/** A step that will go out: for whom, about what, and where its plan is. */
export type Coming = {
  id: string
  what: 'request' | 'report' | 'survey' | 'follow_up' | 'helped'
  /** What it is called; of a questionnaire its month. */
  title: string | Date
  party: string
  menus: readonly { name: string; nameEn: string | null }[]
  at: string
  act: string
  afterDays: number
  on: string
}

/** What will go out at a bureau within the next business days, by day; later steps only as far as they fall within them. */
export async function listComing(tx: Tx, bureauId: string): Promise<{ until: string; coming: Coming[] }> {
  const today = jstDate(await readClock(tx))
  const rules = await readRules(tx, bureauId, today)
  const until = addBusinessDays(today, DAYS_AHEAD, rules.closed)
  const coming = [
    ...(await ofRequests(tx, bureauId, rules)),
    ...(await ofDuties(tx, bureauId, rules, until)),
    ...(await listComingFollowUps(tx, bureauId, rules, until)),
  ]
  return { until, coming: coming.filter(({ on }) => on <= until).sort((a, b) => a.on.localeCompare(b.on)) }
}

async function ofRequests(tx: Tx, bureauId: string, rules: Rules): Promise<Coming[]> {
  const requests = await tx.request.findMany({
    where: { bureauId, state: { in: ['sent', 'accepted'] } },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    take: LOOKED_THROUGH,
    select: { ...CHASED, title: true },
  })
  return requests.flatMap((request) => {
    const { id, title, addresseeName: party, supportId, support, consultation } = request
    const at = `/desk/consultations/${consultation.number}/supports/${supportId}/requests/${id}/chasing`
    const row = { id, what: 'request' as const, title, party, menus: [support.menu], at }
    return planOf(request, rules).map(({ step, on }) => ({ ...row, act: step.act, afterDays: step.afterDays, on }))
  })
}

async function ofDuties(tx: Tx, bureauId: string, rules: Rules, until: string): Promise<Coming[]> {
  const duties = await tx.duty.findMany({
    where: { bureauId, state: 'open', kind: { in: [...CHASED_DUTIES] }, dueOn: { lt: dateColumn(until) } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: LOOKED_THROUGH,
    select: CHASED_DUTY,
  })
  return duties.flatMap((duty) => {
    const { id, kind, title, partyName: party, supportId, support } = duty
    const at = `/desk/consultations/${support.consultation.number}/supports/${supportId}/duties/${id}/chasing`
    const what = kind === 'survey' ? ('survey' as const) : ('report' as const)
    const row = { id, what, title, party, menus: [support.menu], at }
    return planOfDuty(duty, rules).map(({ step, on }) => ({ ...row, act: step.act, afterDays: step.afterDays, on }))
  })
}
