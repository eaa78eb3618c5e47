import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ROLES } from '@/lib/actor/roles'
import { validOn } from '@/lib/assignments/day'
import type { Tx } from '@/lib/db/client'
import { matchesOrganisation } from '@/lib/organisations/search'

export const PAGE_SIZE = 50

/** What the list of people is narrowed down to; `after` is the sign-in name of the last one before. */
export const PeopleFilters = z.object({
  q: z.string().trim().max(80).catch(''),
  role: z.enum(['', ...ROLES]).catch(''),
  after: z.string().max(120).catch(''),
})
export type PeopleFilters = z.infer<typeof PeopleFilters>

/** People of the bureau's area by sign-in name, with their posts of today. */
export async function listPeople(tx: Tx, actor: Actor, filters: PeopleFilters, today: string) {
  const words = filters.q.normalize('NFKC')
  const rows = await tx.user.findMany({
    where: {
      memberships: { some: { bureauId: actor.bureauId, ...(filters.role ? { role: filters.role } : {}) } },
      ...(filters.after ? { signInName: { gt: filters.after } } : {}),
      ...(words
        ? {
            OR: [
              { name: { contains: filters.q } },
              { kana: { contains: words } },
              { signInName: { contains: words.toLowerCase() } },
              { memberships: { some: { bureauId: actor.bureauId, organisation: matchesOrganisation(words) } } },
            ],
          }
        : {}),
    },
    select: {
      id: true,
      signInName: true,
      name: true,
      disabledAt: true,
      isSample: true,
      memberships: {
        where: { bureauId: actor.bureauId, ...validOn(today) },
        select: { role: true, sectionLabel: true, organisation: { select: { name: true, nameEn: true } } },
        orderBy: { validFrom: 'asc' },
      },
    },
    orderBy: { signInName: 'asc' },
    take: PAGE_SIZE + 1,
  })
  const people = rows.slice(0, PAGE_SIZE)
  return { people, next: rows.length > PAGE_SIZE ? (people.at(-1)?.signInName ?? null) : null }
}
export type ListedPerson = Awaited<ReturnType<typeof listPeople>>['people'][number]
