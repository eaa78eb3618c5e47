import type { Tx } from '@/lib/db/client'

/** Lets the links by which a question is answered work until the end of its new closing date. */
export async function prolongLinks(
  tx: Tx,
  purpose: 'follow_up' | 'party_follow_up',
  subjectId: string,
  closesOn: string,
): Promise<void> {
  const expiresAt = new Date(`${closesOn}T23:59:59.999+09:00`)
  await tx.oneTimeLink.updateMany({
    where: { purpose, subjectId, usedAt: null, withdrawnAt: null, expiresAt: { lt: expiresAt } },
    data: { expiresAt },
  })
}
