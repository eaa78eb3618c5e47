import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateOf } from '@/lib/japanese/day'
import { giveNotices } from '@/lib/notices/give-notice'
import { recordAwardEvent } from './events'
import type { ExcuseInput, JudgesInput } from './input'
import { canDecideAward } from './policy'
import { nextState } from './states'
import { takeAward } from './take'

const MOST = 100

/** The members of the bureau's council and its working groups who are not judges of this award yet. */
export async function listMembersToName(tx: Tx, { id, bureauId }: { id: string; bureauId: string }, today: Date) {
  const named = await tx.awardJudge.findMany({ where: { callId: id }, select: { userId: true } })
  const posts = await tx.membership.findMany({
    where: {
      ...{ bureauId, role: 'council_member', validFrom: { lte: today }, user: { disabledAt: null } },
      ...{ userId: { notIn: named.map(({ userId }) => userId) } },
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
    },
    orderBy: [{ user: { kana: 'asc' } }, { id: 'asc' }],
    distinct: ['userId'],
    take: MOST,
    select: {
      ...{ userId: true, sectionLabel: true },
      user: { select: { name: true } },
      organisation: { select: { name: true, nameEn: true } },
    },
  })
  return posts.map(({ user, ...post }) => ({ ...post, name: user.name }))
}

/** Names members of the working group who score; while the selection is under way they are asked at once. */
export async function nameJudges(
  tx: Tx,
  actor: Actor,
  id: string,
  { members }: JudgesInput,
): Promise<{ id: string } | Refusal> {
  if (!canDecideAward(actor)) throw new NotPermitted()
  const call = await takeAward(tx, id)
  nextState(call.state, 'name')
  const now = await readClock(tx)
  const found = await listMembersToName(tx, call, dateOf(now))
  const chosen = found.filter(({ userId }) => members.includes(userId))
  if (chosen.length < new Set(members).size) return refuse('members', 'choose')
  const by = { callId: id, bureauId: call.bureauId, namedAt: now, namedByName: actor.name }
  await tx.awardJudge.createMany({ data: chosen.map(({ userId, name }) => ({ ...by, userId, memberName: name })) })
  await recordAwardEvent(tx, actor, call, 'named', chosen.map(({ name }) => name).join('、'))
  if (call.state === 'closed') await askJudges(tx, call)
  return { id }
}

/** A named member need not score, for a reason that is kept; what was scored already still counts. */
export async function excuseJudge(
  tx: Tx,
  actor: Actor,
  { callId, judgeId }: { callId: string; judgeId: string },
  { reason }: ExcuseInput,
): Promise<{ id: string }> {
  if (!canDecideAward(actor)) throw new NotPermitted()
  const call = await takeAward(tx, callId)
  nextState(call.state, 'excuse')
  const judge = await tx.awardJudge.findFirst({ where: { id: judgeId, callId } })
  if (!judge) throw new NotFound()
  if (judge.excusedAt) throw new InvalidTransition('excuse', 'excused')
  const excused = { excusedAt: await readClock(tx), excusedByName: actor.name, excusedReason: reason }
  await tx.awardJudge.updateMany({ where: { id: judgeId }, data: excused })
  await recordAwardEvent(tx, actor, call, 'excused', judge.memberName)
  return { id: callId }
}

/** Asks every judge who was not asked yet to score, each alone. */
export async function askJudges(tx: Tx, { id, bureauId }: { id: string; bureauId: string }): Promise<void> {
  const where = { callId: id, askedAt: null, excusedAt: null }
  const judges = await tx.awardJudge.findMany({ where, select: { id: true } })
  await tx.awardJudge.updateMany({ where, data: { askedAt: await readClock(tx) } })
  await giveNotices(
    tx,
    judges.map((judge) => ({ kind: 'award_judge_asked' as const, bureauId, subjectId: judge.id })),
  )
}
