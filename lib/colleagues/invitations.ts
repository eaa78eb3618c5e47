import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type LinkState, stateOfLink } from '@/lib/links/state'

/** The latest invitation of somebody who has not signed up yet. */
export type Invitation = {
  id: string
  state: LinkState
  expiresAt: Date
  recipientMailbox: string | null
  /** The post of whoever invited. */
  issuedBy: string | null
}

/** Those of one's office who were invited and have not signed up, by person. */
export async function listInvitations(tx: Tx, actor: Actor): Promise<ReadonlyMap<string, Invitation>> {
  return await openInvitations(tx, { organisationId: actor.organisationId })
}

/** The invitation of one person who has not signed up yet; null for everybody else. */
export async function findInvitation(tx: Tx, userId: string): Promise<Invitation | null> {
  return (await openInvitations(tx, { subjectId: userId })).get(userId) ?? null
}

async function openInvitations(tx: Tx, where: { organisationId: string } | { subjectId: string }) {
  const now = await readClock(tx)
  const links = await tx.oneTimeLink.findMany({
    where: { ...where, purpose: 'invitation' },
    orderBy: { issuedAt: 'asc' },
    take: 500,
    select: {
      ...{ id: true, subjectId: true, expiresAt: true, usedAt: true, withdrawnAt: true },
      ...{ recipientMailbox: true, issuedByMembershipId: true },
    },
  })
  const joined = new Set(links.filter(({ usedAt }) => usedAt).map(({ subjectId }) => subjectId))
  const open = links.filter(({ subjectId }) => !joined.has(subjectId))
  return new Map(
    open.map(({ subjectId, id, expiresAt, recipientMailbox, issuedByMembershipId: issuedBy, ...link }) => [
      subjectId,
      { id, expiresAt, recipientMailbox, issuedBy, state: stateOfLink({ ...link, expiresAt }, now) },
    ]),
  )
}
