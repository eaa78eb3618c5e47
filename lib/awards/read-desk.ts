import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { rankNominations } from './rank'
import { countWaiting } from './waiting'

const CALLS_SHOWN = 50
const NOMINATIONS_SHOWN = 300
const EVENTS_SHOWN = 500

const CALL = {
  ...{ id: true, bureauId: true, fiscalYear: true, title: true, body: true, matterId: true, groupName: true },
  ...{ nominationsDue: true, selectionOn: true, awardOn: true, certificate: true, state: true, version: true },
  ...{ openedAt: true, openedByName: true, closedAt: true, closedByName: true, decidedOn: true, decidedByName: true },
  ...{ publishedAt: true, publishedByName: true },
  matter: { select: { title: true, fiscalYear: true } },
  criteria: {
    orderBy: { position: 'asc' },
    select: { id: true, position: true, name: true, description: true, weight: true },
  },
} as const

/** The awards of a bureau, the newest year first. */
export async function listAwards(tx: Tx, bureauId: string) {
  return await tx.awardCall.findMany({
    where: { bureauId },
    orderBy: [{ fiscalYear: 'desc' }, { writtenAt: 'desc' }],
    take: CALLS_SHOWN,
    select: {
      ...{ id: true, fiscalYear: true, title: true, state: true, nominationsDue: true, selectionOn: true },
      _count: { select: { nominations: { where: { withdrawnAt: null } } } },
    },
  })
}

export type ListedAward = Awaited<ReturnType<typeof listAwards>>[number]

/** The text, days and criteria of a call as this person may see it; null when there is none. */
export async function readAwardCall(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.awardCall.findUnique({ where: { id }, select: CALL })
}

export type AwardCallRead = NonNullable<Awaited<ReturnType<typeof readAwardCall>>>

/** An award at the desk: nominations in the order of their points with n and conflicts, the judges and how far each is, the minutes, and its history. */
export async function readAwardAtDesk(tx: Tx, id: string) {
  const call = await readAwardCall(tx, id)
  if (!call) return null
  const nominations = await tx.awardNomination.findMany({
    where: { callId: id },
    orderBy: [{ nominatedAt: 'asc' }, { id: 'asc' }],
    take: NOMINATIONS_SHOWN,
    select: {
      ...{ id: true, title: true, nominatedSide: true, nominatedByName: true, nominatedByOffice: true, consent: true },
      ...{ withdrawnAt: true, nominatedAt: true, practiceId: true },
      practice: { select: { id: true } },
      organisation: { select: { name: true, nameEn: true } },
      decision: { select: { result: true, reason: true } },
      judgements: { select: { hasConflict: true, scores: { select: { criterionId: true, points: true } } } },
    },
  })
  const judges = await tx.awardJudge.findMany({
    where: { callId: id },
    orderBy: [{ namedAt: 'asc' }, { memberName: 'asc' }],
    select: {
      ...{ id: true, memberName: true, askedAt: true, remindedAt: true, excusedAt: true, excusedReason: true },
      judgements: { select: { hasConflict: true } },
    },
  })
  const standing = nominations.filter(({ withdrawnAt }) => !withdrawnAt)
  const ranks = rankNominations(
    call.criteria,
    standing.map(({ id: of, judgements }) => ({
      id: of,
      given: judgements.filter(({ hasConflict }) => !hasConflict).map(({ scores }) => scores),
    })),
  )
  const ranked = standing
    .map(({ judgements, ...one }) => ({
      ...one,
      ...(ranks.get(one.id) ?? { score: null, n: 0, rank: null, isTied: false }),
      conflicts: judgements.filter(({ hasConflict }) => hasConflict).length,
    }))
    .sort((a, b) => (a.rank ?? NOMINATIONS_SHOWN) - (b.rank ?? NOMINATIONS_SHOWN))
  return {
    ...call,
    ...{ nominations: ranked, withdrawn: nominations.filter(({ withdrawnAt }) => withdrawnAt), judges },
    waiting: await countWaiting(tx, id),
    minutes: await readMinutes(tx, id),
    told: await tx.awardAnnouncement.count({ where: { callId: id } }),
    events: await tx.awardEvent.findMany({
      where: { callId: id },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      take: EVENTS_SHOWN,
      select: { id: true, kind: true, label: true, byName: true, at: true },
    }),
  }
}

export type AwardAtDesk = NonNullable<Awaited<ReturnType<typeof readAwardAtDesk>>>

async function readMinutes(tx: Tx, callId: string) {
  const call = await tx.awardCall.findUnique({ where: { id: callId }, select: { minutes: { select: MINUTES } } })
  return call?.minutes ?? null
}

const MINUTES = { id: true, number: true, title: true, meeting: { select: { name: true, heldOn: true } } } as const
const MINUTES_OFFERED = 60

/** The minutes of the bureau's library from which the decision's are chosen, those of the newest meetings first. */
export async function listMinutes(tx: Tx, bureauId: string) {
  return await tx.libraryDocument.findMany({
    where: { bureauId, kind: 'minutes', replacedAt: null },
    orderBy: [{ meeting: { heldOn: 'desc' } }, { number: 'asc' }, { id: 'asc' }],
    take: MINUTES_OFFERED,
    select: MINUTES,
  })
}

export type OfferedMinutes = Awaited<ReturnType<typeof listMinutes>>[number]
