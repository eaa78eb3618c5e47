import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import type { Prisma } from '@/lib/db/generated/client'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { isPending } from '@/lib/requests/states'
import type { Planned } from './plan'
import { CHASED, CHASED_DUTY, type Chased, type ChasedDuty, planOf, planOfDuty, type Rules } from './read-chased'
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

/** One report or survey with its plan and record, or null when it is not there or never chased. */
export async function readChasingOfDuty(tx: Tx, bureauId: string, id: string): Promise<LaneChasing | null> {
  const duty = await tx.duty.findFirst({ where: { id, kind: { not: 'evaluation' } }, select: CHASED_DUTY })
  if (!duty) return null
  const rules = await readRules(tx, bureauId, jstDate(await readClock(tx)))
  const coming = planOfDuty(duty, rules)
  return laneOf(duty, coming, whyDutyIsOver(duty, coming.length > 0), rules)
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
  return new Map(
    requests.map((request) => {
      const coming = planOf(request, rules)
      return [request.id, laneOf(request, coming, whyOver(request, coming.length > 0), rules)]
    }),
  )
}

type Why = ReturnType<typeof whyOver> | ReturnType<typeof whyDutyIsOver>

function laneOf(
  { pauses, reminders }: Pick<Chased, 'pauses' | 'reminders'>,
  coming: readonly Planned[],
  over: Why,
  rules: Rules,
) {
  const rests = pauses.map(({ fromOn, untilOn, ...pause }) => ({
    ...{ from: dayOf(fromOn), until: dayOf(untilOn), ...pause },
  }))
  return {
    coming: coming.map(({ step, countedOn, on }) => ({ act: step.act, afterDays: step.afterDays, countedOn, on })),
    taken: reminders.map(({ plannedOn, doneOn, ...taken }) => ({
      ...{ plannedOn: dayOf(plannedOn), doneOn: dayOf(doneOn), ...taken },
    })),
    rests,
    resting: rests.find(({ until }) => until >= rules.today) ?? null,
    over,
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

function whyDutyIsOver({ state, kind, askedAt }: ChasedDuty, isComing: boolean) {
  if (isComing) return null
  if (state === 'done') return 'answered' as const
  if (state === 'waived') return 'waived' as const
  return kind === 'survey' && askedAt === null ? ('notAskedYet' as const) : ('finished' as const)
}
