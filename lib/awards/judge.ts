import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { recordAwardEvent } from './events'
import type { ConflictInput, ScoreInput } from './input'
import { nextState, takesScores } from './states'
import { takeNomination } from './take'
import { isTiedTo } from './ties'

/** 採点: a judge's points by every criterion, alone; they may be changed until the day of the selection is over or it is decided. */
export async function scoreNomination(
  tx: Tx,
  actor: Actor,
  id: string,
  { words, points, version }: ScoreInput,
): Promise<{ callId: string } | Refusal> {
  const { call, nomination, judge, before, isLate } = await takeForJudge(tx, actor, id)
  if (isLate) return refuse('', 'awardScoresClosed')
  if (before?.hasConflict) throw new InvalidTransition('score', 'conflict')
  if ((before?.version ?? 0) !== version)
    throw new InvalidTransition('edit', call.state, { words: before?.words ?? '' })
  if (await isTiedTo(tx, actor.userId, nomination)) return refuse('', 'awardMustDeclare')
  const criteria = await tx.awardCriterion.findMany({ where: { callId: call.id }, select: { id: true } })
  const missing = criteria.filter((one) => !points.has(one.id))
  if (missing.length > 0) return new Refusal(missing.map((one) => ({ field: `points.${one.id}`, key: 'choose' })))
  const judgementId = before?.id ?? randomUUID()
  const said = { words, hasConflict: false, saidAt: await readClock(tx) }
  const { bureauId } = call
  if (before) {
    await tx.awardJudgement.updateMany({ where: { id: before.id }, data: { ...said, version: { increment: 1 } } })
    await tx.awardScore.deleteMany({ where: { judgementId } })
  } else
    await tx.awardJudgement.createMany({
      data: { id: judgementId, callId: call.id, bureauId, judgeId: judge.id, nominationId: id, ...said },
    })
  await tx.awardScore.createMany({
    data: criteria.map((one) => ({ judgementId, bureauId, criterionId: one.id, points: points.get(one.id) ?? 0 })),
  })
  await recordAwardEvent(tx, actor, call, 'scored', nomination.title)
  return { callId: call.id }
}

/** 利害関係の申告: the judge is bound to the municipality; points given before are taken away, and none can be given again. */
export async function declareConflict(
  tx: Tx,
  actor: Actor,
  id: string,
  { relation }: ConflictInput,
): Promise<{ callId: string } | Refusal> {
  const { call, nomination, judge, before, isLate } = await takeForJudge(tx, actor, id)
  if (isLate) return refuse('', 'awardScoresClosed')
  if (before?.hasConflict) throw new InvalidTransition('declare', 'conflict')
  const said = { words: relation, hasConflict: true, saidAt: await readClock(tx) }
  if (before) {
    await tx.awardScore.deleteMany({ where: { judgementId: before.id } })
    await tx.awardJudgement.updateMany({ where: { id: before.id }, data: { ...said, version: { increment: 1 } } })
  } else
    await tx.awardJudgement.createMany({
      data: { callId: call.id, bureauId: call.bureauId, judgeId: judge.id, nominationId: id, ...said },
    })
  await recordAwardEvent(tx, actor, call, 'conflict', nomination.title)
  return { callId: call.id }
}

async function takeForJudge(tx: Tx, actor: Actor, id: string) {
  if (actor.role !== 'council_member') throw new NotPermitted()
  const { call, nomination } = await takeNomination(tx, id)
  const judge = await tx.awardJudge.findFirst({ where: { callId: call.id, userId: actor.userId } })
  if (!judge) throw new NotFound()
  nextState(call.state, 'score')
  if (judge.excusedAt) throw new InvalidTransition('score', 'excused')
  const before = await tx.awardJudgement.findFirst({ where: { judgeId: judge.id, nominationId: id } })
  return { call, nomination, judge, before, isLate: !takesScores(call, jstDate(await readClock(tx))) }
}
