import type { Tx } from '@/lib/db/client'
import { OFFERED_ONCE } from '@/lib/menus/offered-once'
import { listOwners } from './list-owners'

/** What the list of supports can be narrowed down by: menus of this bureau, its officers, its prefectures. */
export async function listSupportChoices(tx: Tx, bureauId: string) {
  const menus = await tx.menu.findMany({
    where: { ...OFFERED_ONCE, OR: [{ bureauId: null }, { bureauId }], pillar: { not: 'internal' } },
    orderBy: [{ sort: 'asc' }, { menuVersion: 'desc' }],
    select: { id: true, name: true, nameEn: true },
  })
  const prefectures = await tx.organisation.findMany({
    where: { kind: 'prefecture', bureauId, prefectureCode: { not: null } },
    orderBy: { code: 'asc' },
    select: { prefectureCode: true, name: true, nameEn: true },
  })
  return { menus, prefectures, owners: await listOwners(tx, bureauId) }
}

export type SupportChoices = Awaited<ReturnType<typeof listSupportChoices>>
