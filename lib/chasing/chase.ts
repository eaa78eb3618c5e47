import type { Tx } from '@/lib/db/client'
import { isBusinessDay } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { CHASED, planOf, type Rules } from './read-chased'
import { readRules } from './rules'
import { takeStep } from './take-step'

const BATCH = 500

/**
 * お願い（再送）: the step of today for every request that waits, at every bureau that is open today. Done twice it adds
 * nothing; after a standstill each request gets the step it missed, and the later ones keep their distance.
 */
export async function chaseRequests(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  const bureaus = await tx.bureauSettings.findMany({ select: { bureauId: true }, orderBy: { bureauId: 'asc' } })
  for (const { bureauId } of bureaus) {
    const rules = await readRules(tx, bureauId, today)
    if (isBusinessDay(today, rules.closed)) await chaseOfBureau(tx, bureauId, rules, now)
  }
}

async function chaseOfBureau(tx: Tx, bureauId: string, rules: Rules, now: Date): Promise<void> {
  for (let after: string | undefined; ; ) {
    const requests = await tx.request.findMany({
      where: { bureauId, state: { in: ['sent', 'accepted'] }, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: CHASED,
    })
    for (const request of requests) {
      const [next] = planOf(request, rules)
      if (next?.on === rules.today) await takeStep(tx, request, next, now)
    }
    after = requests.at(-1)?.id
    if (requests.length < BATCH) return
  }
}
