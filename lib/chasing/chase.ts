import type { Tx } from '@/lib/db/client'
import { isBusinessDay } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { CHASED, CHASED_DUTY, planOf, planOfDuty, type Rules } from './read-chased'
import { readRules } from './rules'
import { CHASED_DUTIES } from './steps'
import { ofDuty, ofRequest, takeStep } from './take-step'

const BATCH = 500

/**
 * お願い（再送）: the step of today for every request that waits and every report or survey that is late, at every bureau that is
 * open today. Done twice it adds nothing; after a standstill each gets the step it missed, and the later ones keep their distance.
 */
export async function chase(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  const bureaus = await tx.bureauSettings.findMany({ select: { bureauId: true }, orderBy: { bureauId: 'asc' } })
  for (const { bureauId } of bureaus) {
    const rules = await readRules(tx, bureauId, today)
    if (!isBusinessDay(today, rules.closed)) continue
    await chaseRequests(tx, bureauId, rules, now)
    await chaseDuties(tx, bureauId, rules, now)
  }
}

async function chaseRequests(tx: Tx, bureauId: string, rules: Rules, now: Date): Promise<void> {
  for (let after: string | undefined; ; ) {
    const requests = await tx.request.findMany({
      where: { bureauId, state: { in: ['sent', 'accepted'] }, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: CHASED,
    })
    for (const request of requests) {
      const [next] = planOf(request, rules)
      if (next?.on === rules.today) await takeStep(tx, ofRequest(request), next, now)
    }
    after = requests.at(-1)?.id
    if (requests.length < BATCH) return
  }
}

async function chaseDuties(tx: Tx, bureauId: string, rules: Rules, now: Date): Promise<void> {
  for (let after: string | undefined; ; ) {
    const duties = await tx.duty.findMany({
      where: {
        ...{ bureauId, state: 'open', kind: { in: [...CHASED_DUTIES] }, dueOn: { lt: dateColumn(rules.today) } },
        ...(after ? { id: { gt: after } } : {}),
      },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: CHASED_DUTY,
    })
    for (const duty of duties) {
      const [next] = planOfDuty(duty, rules)
      if (next?.on === rules.today) await takeStep(tx, await ofDuty(tx, duty, now), next, now)
    }
    after = duties.at(-1)?.id
    if (duties.length < BATCH) return
  }
}
