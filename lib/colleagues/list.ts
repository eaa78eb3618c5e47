import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { addDays } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { currentAmong } from '@/lib/organisations/current-section'
import { listSections } from '@/lib/organisations/sections'
import { countHeld } from './held'

/** A colleague's post as the list shows it. */
export type Colleague = {
  id: string
  userId: string
  name: string
  mailbox: string | null
  phone: string | null
  sectionId: string | null
  section: string
  isAccountManager: boolean
  from: string
  until: string | null
  successorId: string | null
  /** Drafts and open consultations this colleague holds. */
  held: number
}

/** How long ago somebody may have left to be still listed. */
const DAYS_REMEMBERED = 366

/** The posts of one's own office: those of today, those to come, and those that ended within a year. */
export async function listColleagues(tx: Tx, actor: Actor, today: string): Promise<Colleague[]> {
  const held = await countHeld(tx, actor)
  const sections = await listSections(tx, actor.organisationId)
  const posts = await tx.membership.findMany({
    where: {
      organisationId: actor.organisationId,
      role: actor.role,
      user: { disabledAt: null },
      OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(addDays(today, -DAYS_REMEMBERED)) } }],
    },
    orderBy: [{ sectionLabel: 'asc' }, { user: { kana: 'asc' } }, { id: 'asc' }],
    take: 500,
    select: {
      id: true,
      userId: true,
      sectionId: true,
      sectionLabel: true,
      isAccountManager: true,
      validFrom: true,
      validUntil: true,
      successorId: true,
      user: { select: { name: true, mailbox: true, phone: true } },
    },
  })
  return posts.map(({ user, sectionId, sectionLabel, validFrom, validUntil, ...post }) => ({
    ...post,
    ...user,
    sectionId,
    section: (sectionId ? currentAmong(sections, sectionId, today)?.name : null) ?? sectionLabel ?? '',
    from: dayOf(validFrom),
    until: validUntil ? dayOf(validUntil) : null,
    held: held.get(post.id) ?? 0,
  }))
}

/** Whether somebody is in post on a day, still to come, or gone. */
export function timeOf({ from, until }: Pick<Colleague, 'from' | 'until'>, today: string): 'now' | 'later' | 'past' {
  if (until && until < today) return 'past'
  return from > today ? 'later' : 'now'
}
