import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { validOn } from './day'

export type Officer = { membershipId: string; name: string; sectionLabel: string | null }

/** Who may be named as officer on that day: the bureau's officers and managers in post, by reading. */
export async function listOfficers(tx: Tx, actor: Actor, day: string): Promise<Officer[]> {
  const posts = await tx.membership.findMany({
    where: {
      bureauId: actor.bureauId,
      role: { in: ['officer', 'manager'] },
      user: { disabledAt: null },
      ...validOn(day),
    },
    select: { id: true, sectionLabel: true, user: { select: { name: true } } },
    orderBy: [{ user: { kana: { sort: 'asc', nulls: 'last' } } }, { user: { name: 'asc' } }, { id: 'asc' }],
  })
  return posts.map(({ id, sectionLabel, user }) => ({ membershipId: id, name: user.name, sectionLabel }))
}
