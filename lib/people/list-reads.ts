import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'

/** Who outside their municipality read how many consultations on which day, the latest first; never which texts. */
export async function listReads(tx: Tx, actor: Actor) {
  const groups = await tx.accessLog.groupBy({
    by: ['readOn', 'membershipId'],
    where: { bureauId: actor.bureauId ?? undefined },
    _count: { _all: true },
    orderBy: [{ readOn: 'desc' }, { membershipId: 'asc' }],
    take: 100,
  })
  const posts = await tx.membership.findMany({
    where: { id: { in: groups.map(({ membershipId }) => membershipId) } },
    select: {
      id: true,
      role: true,
      user: { select: { name: true } },
      organisation: { select: { name: true, nameEn: true } },
    },
  })
  return groups.map(({ readOn, membershipId, _count }) => ({
    key: `${dayOf(readOn)} ${membershipId}`,
    day: dayOf(readOn),
    count: _count._all,
    post: posts.find(({ id }) => id === membershipId) ?? null,
  }))
}
