import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import type { Prisma } from '@/lib/db/generated/client'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { isPending } from '@/lib/requests/states'
import { CHASED, type Chased, planOf, type Rules } from './read-chased'
import { readRules } from './rules'

/** What a lane shows of お願い（再送）: the steps to come, those taken, a rest, and why nothing more comes. */
export type LaneChasing = ReturnType<typeof laneOf>

/** The lanes of a support, by request. */
export async function readChasingOfSupport(
  tx: Tx,
  bureauId: string,
  supportId: string,
): Promise<ReadonlyMap<string, LaneChasing>> {
  return await readLanes(tx, bureauId, { supportId })
}

/** One request with its plan and record, or null. */
export async function readChasingOfRequest(tx: Tx, bureauId: string, id: string): Promise<LaneChasing | null> {
  return (await readLanes(tx, bureauId, { id })).get(id) ?? null
}

/** The lanes of requests that fit, by request; a support has some dozens at most. */
export async function readLanes(tx: Tx, bureauId: string, where: Prisma.RequestWhereInput) {
  const requests = await tx.request.findMany({
    where,
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    take: 200,
    select: CHASED,
  })
  if (requests.length === 0) return new Map<string, LaneChasing>()
  const rules = await readRules(tx, bureauId, jstDate(await readClock(tx)))
  return new Map(requests.map((request) => [request.id, laneOf(request, rules)]))
}

function laneOf(request: Chased, rules: Rules) {
  const coming = planOf(request, rules)
  const rests = request.pauses.map(({ fromOn, untilOn, ...pause }) => ({
    ...{ from: dayOf(fromOn), until: dayOf(untilOn), ...pause },
  }))
  return {
    coming: coming.map(({ step, countedOn, on }) => ({ act: step.act, afterDays: step.afterDays, countedOn, on })),
    taken: request.reminders.map(({ plannedOn, doneOn, ...taken }) => ({
      ...{ plannedOn: dayOf(plannedOn), doneOn: dayOf(doneOn), ...taken },
    })),
    rests,
    resting: rests.find(({ until }) => until >= rules.today) ?? null,
    over: whyOver(request, coming.length > 0),
  }
}

/** Why nothing more comes, or null while something does. */
function whyOver({ state, support }: Chased, isComing: boolean) {
  if (isComing) return null
  if (state === 'withdrawn') return 'withdrawn' as const
  if (!isPending(state)) return 'answered' as const
  if (state === 'hearing') return 'hearing' as const
  if (state === 'accepted') return 'accepted' as const
  return support.state === 'done' || support.state === 'not_used' ? ('supportOver' as const) : ('finished' as const)
}
