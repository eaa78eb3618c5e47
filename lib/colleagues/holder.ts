import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'
import { currentSection } from '@/lib/organisations/current-section'

const MOST_STEPS = 20

type Held = { holderMembershipId: string | null; sectionId: string | null; sectionName: string }

/** Who answers for a consultation on the asking side today: a colleague, or the section when nobody is named. */
export type Holder = {
  membershipId: string | null
  name: string
  section: string
  phone: string
  mailbox: string
  /** The first day of somebody who is still to come. */
  from: string | null
}

/** The post that goes on with what was this post's on a day: itself, or its successor once it has ended. Null: the section. */
export async function currentPost(tx: Tx, membershipId: string, day: string) {
  let next: string | null = membershipId
  for (let step = 0; next && step < MOST_STEPS; step++) {
    const post: Step | null = await tx.membership.findUnique({ where: { id: next }, select: SHOWN })
    if (!post) return null
    if (!post.validUntil || dayOf(post.validUntil) >= day) return post.user.disabledAt ? null : post
    next = post.successorId
  }
  return null
}

/** Who holds a consultation today. When post or section have ended, the work is where they said it goes. */
export async function readHolder(tx: Tx, held: Held, day: string): Promise<Holder> {
  const post = held.holderMembershipId ? await currentPost(tx, held.holderMembershipId, day) : null
  const sectionId = post?.sectionId ?? held.sectionId
  const section = sectionId ? await currentSection(tx, sectionId, day) : null
  const sectionName = section?.name ?? held.sectionName
  if (!post)
    return {
      membershipId: null,
      name: '',
      section: sectionName,
      phone: section?.phone ?? '',
      mailbox: section?.mailbox ?? '',
      from: null,
    }
  return {
    membershipId: post.id,
    name: post.user.name,
    section: sectionName,
    phone: post.user.phone ?? section?.phone ?? '',
    mailbox: post.user.mailbox ?? section?.mailbox ?? '',
    from: dayOf(post.validFrom) > day ? dayOf(post.validFrom) : null,
  }
}

/** With the names that stood there at receipt, where they are others today: of the section, of the municipality. */
export type HolderOf = Holder & { former: string; askedAs: string }

/** The same, of a consultation that one may read. */
export async function readHolderOf(tx: Tx, consultationId: string, day: string): Promise<HolderOf> {
  const held = await tx.consultation.findUniqueOrThrow({
    where: { id: consultationId },
    select: { holderMembershipId: true, sectionId: true, sectionName: true, askedAs: true },
  })
  const holder = await readHolder(tx, held, day)
  const former = held.sectionName !== '' && held.sectionName !== holder.section ? held.sectionName : ''
  return { ...holder, former, askedAs: held.askedAs }
}

const SHOWN = {
  id: true,
  validFrom: true,
  validUntil: true,
  successorId: true,
  sectionId: true,
  user: { select: { name: true, phone: true, mailbox: true, disabledAt: true } },
} as const

type Step = {
  id: string
  validFrom: Date
  validUntil: Date | null
  successorId: string | null
  sectionId: string | null
  user: { name: string; phone: string | null; mailbox: string | null; disabledAt: Date | null }
}
