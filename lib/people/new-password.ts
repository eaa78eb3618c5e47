import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type LinkState, stateOfLink } from '@/lib/links/state'

/** The latest link by which somebody is to choose a new password. */
export type NewPassword = {
  id: string
  state: LinkState
  issuedAt: Date
  expiresAt: Date
  recipientMailbox: string | null
}

/** How the new password of a person stands; null when none was asked for. */
export async function findNewPassword(tx: Tx, userId: string): Promise<NewPassword | null> {
  const link = await tx.oneTimeLink.findFirst({
    where: { subjectId: userId, purpose: 'new_password', withdrawnAt: null },
    orderBy: { issuedAt: 'desc' },
    select: { id: true, issuedAt: true, expiresAt: true, usedAt: true, withdrawnAt: true, recipientMailbox: true },
  })
  if (!link) return null
  const { id, issuedAt, expiresAt, recipientMailbox } = link
  return { id, issuedAt, expiresAt, recipientMailbox, state: stateOfLink(link, await readClock(tx)) }
}
