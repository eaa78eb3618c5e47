import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import { currentAmong } from './current-section'
import { listSections } from './sections'

/** A section by its present and its earlier names: every row whose work is this section's on a day. */
export async function rowsOfSection(tx: Tx, organisationId: string, id: string, day: string): Promise<string[]> {
  const sections = await listSections(tx, organisationId)
  return sections.filter((one) => currentAmong(sections, one.id, day)?.id === id).map((one) => one.id)
}

/** Who works in a section on a day or is to come: those a change of it concerns. */
export async function listPeopleOfSection(tx: Tx, organisationId: string, id: string, day: string) {
  const posts = await tx.membership.findMany({
    where: {
      sectionId: { in: await rowsOfSection(tx, organisationId, id, day) },
      user: { disabledAt: null },
      OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(day) } }],
    },
    orderBy: { id: 'asc' },
    take: 200,
    select: { id: true, user: { select: { name: true } } },
  })
  return posts.map((post) => ({ id: post.id, name: post.user.name }))
}
