import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotices } from '@/lib/notices/give-notice'
import { recordAwardEvent } from './events'
import type { AwardDecisionInput } from './input'
import { canDecideAward } from './policy'
import { nextState } from './states'
import { takeAward } from './take'
import { countWaiting } from './waiting'

/**
 * 決定: the manager decides on every nomination with a reason and the minutes of the meeting, once every judge has scored or
 * declared for each. Whoever nominated, and the municipality, are told; nobody else.
 */
export async function decideAward(
  tx: Tx,
  actor: Actor,
  id: string,
  { decidedOn, minutesId, results }: AwardDecisionInput,
): Promise<{ id: string } | Refusal> {
  if (!canDecideAward(actor)) throw new NotPermitted()
  const call = await takeAward(tx, id)
  const state = nextState(call.state, 'decide')
  const now = await readClock(tx)
  if ((await countWaiting(tx, id)) > 0) return refuse('', 'awardWaits')
  if (decidedOn > jstDate(now)) return refuse('decidedOn', 'past')
  if (call.closedAt && decidedOn < jstDate(call.closedAt)) return refuse('decidedOn', 'awardOrder')
  const { bureauId } = call
  const minutes = { id: minutesId, bureauId, kind: 'minutes', replacedAt: null }
  if ((await tx.libraryDocument.count({ where: minutes })) === 0) return refuse('minutesId', 'choose')
  const standing = await tx.awardNomination.findMany({
    where: { callId: id, withdrawnAt: null },
    select: { id: true, nominatedSide: true },
  })
  const wrong = standing.flatMap(({ id: nominationId }) => whatIsMissing(nominationId, results.get(nominationId)))
  if (wrong.length > 0) return new Refusal(wrong)
  const decisions = standing.flatMap((nomination) => {
    const decision = results.get(nomination.id)
    return decision ? [{ callId: id, bureauId, nominationId: nomination.id, ...decision }] : []
  })
  await tx.awardDecision.createMany({ data: decisions })
  const decided = { decidedAt: now, decidedOn: dateColumn(decidedOn), decidedByName: actor.name, minutesId }
  await tx.awardCall.updateMany({ where: { id }, data: { state, ...decided, version: { increment: 1 } } })
  await recordAwardEvent(tx, actor, call, 'decided')
  await giveNotices(tx, [
    ...standing.map((one) => ({ kind: 'award_decided' as const, bureauId, subjectId: one.id })),
    ...standing
      .filter(({ nominatedSide }) => nominatedSide === 'prefecture' || nominatedSide === 'council')
      .map((one) => ({ kind: 'award_told_nominator' as const, bureauId, subjectId: one.id })),
  ])
  return { id }
}

function whatIsMissing(id: string, given: { reason: string } | undefined) {
  if (!given) return [{ field: `result.${id}`, key: 'choose' }]
  return given.reason === '' ? [{ field: `reason.${id}`, key: 'required' }] : []
}
