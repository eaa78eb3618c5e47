import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { isNewcomer } from '@/lib/people/newcomer'

/** Who uses the network for a member today, and whether each has signed up already. */
export async function listPeopleOf(tx: Tx, organisationId: string) {
  const today = dateOf(await readClock(tx))
  const posts = await tx.membership.findMany({
    where: {
      ...{ organisationId, role: 'network_member', user: { disabledAt: null } },
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
    },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { user: { select: { id: true, name: true, mailbox: true, signInName: true } } },
  })
  return posts.map(({ user }) => ({ id: user.id, name: user.name, mailbox: user.mailbox, isNew: isNewcomer(user) }))
}

export type PersonOfMember = Awaited<ReturnType<typeof listPeopleOf>>[number]
