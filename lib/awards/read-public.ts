import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

const AWARDS_SHOWN = 100
const WINNERS_SHOWN = 100

const WINNER = {
  ...{ id: true, practiceId: true, title: true, summary: true, result: true, reason: true },
  practice: { select: { id: true } },
  organisation: { select: { name: true, nameEn: true, prefectureCode: true } },
} as const
const CALL = {
  ...{ id: true, fiscalYear: true, title: true, body: true, groupName: true, decidedOn: true, awardOn: true },
  publishedAt: true,
  bureau: { select: { name: true, nameEn: true } },
  criteria: { orderBy: { position: 'asc' }, select: { id: true, name: true, description: true, weight: true } },
} as const

/** The awards that were published, the newest year first, each with who was awarded. */
export async function listPublishedAwards(tx: Tx) {
  const calls = await tx.awardCall.findMany({
    where: { state: 'published' },
    orderBy: [{ fiscalYear: 'desc' }, { publishedAt: 'desc' }],
    take: AWARDS_SHOWN,
    select: CALL,
  })
  const winners = await winnersOf(
    tx,
    calls.map(({ id }) => id),
  )
  return calls.map((call) => ({ ...call, winners: winners.filter(({ callId }) => callId === call.id) }))
}

/** A published award with who was awarded and why; null when there is none. */
export async function readPublishedAward(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const call = await tx.awardCall.findFirst({ where: { id, state: 'published' }, select: CALL })
  return call && { ...call, winners: await winnersOf(tx, [id]) }
}

export type PublishedAward = NonNullable<Awaited<ReturnType<typeof readPublishedAward>>>
export type Winner = PublishedAward['winners'][number]

async function winnersOf(tx: Tx, callIds: readonly string[]) {
  return await tx.awardWinner.findMany({
    where: { callId: { in: [...callIds] } },
    orderBy: [{ result: 'asc' }, { organisation: { code: 'asc' } }, { id: 'asc' }],
    take: WINNERS_SHOWN * Math.max(callIds.length, 1),
    select: { callId: true, ...WINNER },
  })
}

/** The awards a published practice has, the newest first. */
export async function listAwardsOfPractice(tx: Tx, practiceId: string) {
  const won = await tx.awardWinner.findMany({
    where: { practiceId },
    take: WINNERS_SHOWN,
    select: { result: true, callId: true },
  })
  const calls = await tx.awardCall.findMany({
    where: { id: { in: won.map(({ callId }) => callId) }, state: 'published' },
    orderBy: { fiscalYear: 'desc' },
    select: { id: true, title: true, fiscalYear: true },
  })
  return calls.flatMap((call) => {
    const own = won.find(({ callId }) => callId === call.id)
    return own ? [{ ...call, result: own.result }] : []
  })
}

export type AwardOfPractice = Awaited<ReturnType<typeof listAwardsOfPractice>>[number]
