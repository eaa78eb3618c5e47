import type { Tx } from '@/lib/db/client'
import type { Actor } from './actor'
import type { Role } from './roles'
import { ROLES } from './roles'

export type Post = {
  id: string
  role: Role
  organisation: string
  organisationEn: string | null
  section: string | null
}

/** The posts that a person holds today. */
export async function listOwnPosts(tx: Tx, actor: Actor): Promise<Post[]> {
  const [day] = await tx.$queryRaw<
    { today: Date }[]
  >`SELECT (transaction_timestamp() AT TIME ZONE 'Asia/Tokyo')::date AS today`
  const posts = await tx.membership.findMany({
    where: {
      userId: actor.userId,
      validFrom: { lte: day?.today },
      OR: [{ validUntil: null }, { validUntil: { gte: day?.today } }],
    },
    select: { id: true, role: true, sectionLabel: true, organisation: { select: { name: true, nameEn: true } } },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
  })
  return posts.flatMap(({ id, role, sectionLabel, organisation }) => {
    const known = ROLES.find((one) => one === role)
    return known
      ? [
          {
            id,
            role: known,
            organisation: organisation.name,
            organisationEn: organisation.nameEn,
            section: sectionLabel,
          },
        ]
      : []
  })
}
