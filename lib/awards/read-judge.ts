import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readAwardCall } from './read-desk'
import { readNomination } from './read-nominations'
import { isTiedTo } from './ties'

const SHOWN = 300
const AWARDS_SHOWN = 20

/** The awards a member of the council scores or has scored, the newest first, with how many nominations are still open to him or her. */
export async function listJudging(tx: Tx, userId: string) {
  const judges = await tx.awardJudge.findMany({
    where: { userId, call: { state: { in: ['closed', 'decided', 'published'] } } },
    orderBy: [{ namedAt: 'desc' }, { id: 'asc' }],
    take: AWARDS_SHOWN,
    select: {
      ...{ id: true, callId: true, excusedAt: true, _count: { select: { judgements: true } } },
      call: {
        select: {
          ...{ id: true, title: true, fiscalYear: true, state: true, selectionOn: true },
          _count: { select: { nominations: { where: { withdrawnAt: null } } } },
        },
      },
    },
  })
  return judges.map(({ call, excusedAt, _count }) => ({
    ...{ ...call, isExcused: excusedAt !== null, done: _count.judgements },
    nominations: call._count.nominations,
  }))
}

export type Judging = Awaited<ReturnType<typeof listJudging>>[number]

/** An award as one of its judges reads it: the nominations with what he or she said of each; null for anybody else. */
export async function readJudging(tx: Tx, actor: Actor, callId: string) {
  const call = await readAwardCall(tx, callId)
  const judge = call ? await tx.awardJudge.findFirst({ where: { callId, userId: actor.userId } }) : null
  if (!call || !judge || call.state === 'draft' || call.state === 'open') return null
  const nominations = await tx.awardNomination.findMany({
    where: { callId, withdrawnAt: null },
    orderBy: [{ nominatedAt: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: {
      ...{ id: true, title: true },
      organisation: { select: { name: true, nameEn: true } },
      decision: { select: { result: true } },
      judgements: { where: { judgeId: judge.id }, select: { hasConflict: true } },
    },
  })
  return {
    ...{ call, isExcused: judge.excusedAt !== null, judgeId: judge.id },
    nominations: nominations.map(({ judgements, ...one }) => ({ ...one, said: judgements[0] ?? null })),
  }
}

export type JudgingRead = NonNullable<Awaited<ReturnType<typeof readJudging>>>

/** One nomination for one of its judges, with his or her own points; null for anybody else. */
export async function readToScore(tx: Tx, actor: Actor, callId: string, id: string) {
  const judging = await readJudging(tx, actor, callId)
  const nomination = judging ? await readNomination(tx, callId, id) : null
  if (!judging || !nomination || nomination.withdrawnAt) return null
  const own = await tx.awardJudgement.findFirst({
    where: { judgeId: judging.judgeId, nominationId: id },
    select: {
      ...{ hasConflict: true, words: true, version: true },
      scores: { select: { criterionId: true, points: true } },
    },
  })
  return { ...judging, nomination, own, isTied: await isTiedTo(tx, actor.userId, nomination) }
}

export type ToScore = NonNullable<Awaited<ReturnType<typeof readToScore>>>
