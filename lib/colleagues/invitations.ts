import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type LinkState, stateOfLink } from '@/lib/links/state'

/** The latest invitation of somebody who has not signed up yet. */
export type Invitation = { id: string; state: LinkState; expiresAt: Date; recipientMailbox: string | null }

/** Those of one's office who were invited and have not signed up, by person. */
export async function listInvitations(tx: Tx, actor: Actor): Promise<ReadonlyMap<string, Invitation>> {
  const now = await readClock(tx)
  const links = await tx.oneTimeLink.findMany({
    where: { organisationId: actor.organisationId, purpose: 'invitation' },
    orderBy: { issuedAt: 'asc' },
    take: 500,
    select: {
      id: true,
      subjectId: true,
      expiresAt: true,
      usedAt: true,
      withdrawnAt: true,
      recipientMailbox: true,
    },
  })
  const joined = new Set(links.filter(({ usedAt }) => usedAt).map(({ subjectId }) => subjectId))
  const open = links.filter(({ subjectId }) => !joined.has(subjectId))
  return new Map(
    open.map(({ subjectId, id, expiresAt, recipientMailbox, ...link }) => [
      subjectId,
      { id, expiresAt, recipientMailbox, state: stateOfLink({ ...link, expiresAt }, now) },
    ]),
  )
}
