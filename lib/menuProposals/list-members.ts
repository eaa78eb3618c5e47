import type { Tx } from '@/lib/db/client'

const MOST = 100

/** The members of the bureau's council who were not yet asked about a proposal. */
export async function listCouncilMembers(tx: Tx, { id, bureauId }: { id: string; bureauId: string }, today: Date) {
  const asked = await tx.menuProposalAsk.findMany({ where: { proposalId: id }, select: { userId: true } })
  const posts = await tx.membership.findMany({
    where: {
      ...{ bureauId, role: 'council_member', validFrom: { lte: today }, user: { disabledAt: null } },
      ...{ userId: { notIn: asked.map(({ userId }) => userId) } },
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
    },
    orderBy: [{ user: { kana: 'asc' } }, { id: 'asc' }],
    distinct: ['userId'],
    take: MOST,
    select: { userId: true, user: { select: { name: true } }, organisation: { select: { name: true, nameEn: true } } },
  })
  return posts.map(({ userId, user, organisation }) => ({ userId, name: user.name, organisation }))
}
