import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'

/** The officers of a bureau who may look after a support today. */
export async function listOwners(tx: Tx, bureauId: string) {
  const day = dateOf(await readClock(tx))
  const posts = await tx.membership.findMany({
    where: {
      bureauId,
      role: { in: ['officer', 'manager'] },
      validFrom: { lte: day },
      OR: [{ validUntil: null }, { validUntil: { gte: day } }],
      user: { disabledAt: null },
    },
    orderBy: [{ sectionLabel: 'asc' }, { user: { kana: 'asc' } }, { id: 'asc' }],
    select: { id: true, sectionLabel: true, user: { select: { name: true } } },
  })
  return posts.map(({ id, sectionLabel, user }) => ({ membershipId: id, name: user.name, section: sectionLabel ?? '' }))
}

/** The name of one of those officers, or null when the post is not one of them. */
export async function nameOfOwner(tx: Tx, bureauId: string, membershipId: string): Promise<string | null> {
  const owners = await listOwners(tx, bureauId)
  return owners.find((owner) => owner.membershipId === membershipId)?.name ?? null
}
