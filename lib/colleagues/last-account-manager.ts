import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import type { Colleague } from './list'

/** Whether nobody would keep the office's people any more after that day if this colleague went. */
export async function isLastAccountManager(
  tx: Tx,
  actor: Actor,
  { id, isAccountManager }: Pick<Colleague, 'id' | 'isAccountManager'>,
  lastDay: string,
): Promise<boolean> {
  if (!isAccountManager) return false
  const others = await tx.membership.count({
    where: {
      organisationId: actor.organisationId,
      role: actor.role,
      id: { not: id },
      isAccountManager: true,
      user: { disabledAt: null },
      OR: [{ validUntil: null }, { validUntil: { gt: dateColumn(lastDay) } }],
    },
  })
  return others === 0
}
