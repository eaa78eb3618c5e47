import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'

/** A bureau has one call a year, so these are all there will be for long. */
const LISTED_AT_MOST = 50
const PROPOSALS_AT_MOST = 300

/** The calls of the actor's bureau, the latest year first; how many proposals this person sees. */
export async function listCalls(tx: Tx, bureauId: string) {
  const calls = await tx.councilCall.findMany({
    where: { bureauId },
    orderBy: [{ fiscalYear: 'desc' }, { calledAt: 'desc' }],
    take: LISTED_AT_MOST,
    select: {
      ...{ id: true, fiscalYear: true, title: true, dueOn: true, state: true },
      _count: { select: { proposals: { where: { withdrawnAt: null } } } },
    },
  })
  return calls.map(({ _count, ...call }) => ({ ...call, proposals: _count.proposals }))
}

export type ListedCall = Awaited<ReturnType<typeof listCalls>>[number]

/** One call with the proposals, notes and decision that this person may read; null when there is none. */
export async function readCall(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const call = await tx.councilCall.findUnique({
    where: { id },
    include: {
      proposals: { orderBy: [{ memberName: 'asc' }, { proposedAt: 'asc' }], take: PROPOSALS_AT_MOST },
      notes: { orderBy: [{ heldOn: 'asc' }, { notedAt: 'asc' }], take: PROPOSALS_AT_MOST },
      decision: { include: { matters: { orderBy: { position: 'asc' } } } },
    },
  })
  if (!call) return null
  const proposals = call.proposals
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map((proposal) => ({
      ...proposal,
      isOwn: proposal.userId === actor.userId,
      isLate: jstDate(proposal.proposedAt) > dayOf(call.dueOn),
    }))
  return { ...call, proposals }
}

export type CallRead = NonNullable<Awaited<ReturnType<typeof readCall>>>
export type ProposalRead = CallRead['proposals'][number]

/** Members of the bureau's council who have proposed nothing yet. */
export async function countSilentMembers(tx: Tx, { bureauId, proposals }: CallRead, today: Date): Promise<number> {
  const members = await tx.membership.findMany({
    where: {
      ...{ bureauId, role: 'council_member', validFrom: { lte: today }, user: { disabledAt: null } },
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
    },
    select: { userId: true },
    distinct: ['userId'],
  })
  const heard = new Set(proposals.map(({ userId }) => userId))
  return members.filter(({ userId }) => !heard.has(userId)).length
}
