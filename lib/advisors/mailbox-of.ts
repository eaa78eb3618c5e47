import type { Tx } from '@/lib/db/client'

/** Where a mail reaches an advisor: as the registry knows, else at the own account; null when nowhere. */
export async function mailboxOfAdvisor(tx: Tx, advisor: { id: string; userId: string | null }): Promise<string | null> {
  const internal = await tx.advisorInternal.findUnique({ where: { advisorId: advisor.id }, select: { mailbox: true } })
  if (internal?.mailbox || !advisor.userId) return internal?.mailbox ?? null
  const account = await tx.user.findUnique({ where: { id: advisor.userId }, select: { mailbox: true } })
  return account?.mailbox ?? null
}
