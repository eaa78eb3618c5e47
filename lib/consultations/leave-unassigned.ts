import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { recordEvent } from '@/lib/timeline/record'
import { canTriage } from './policy'
import { takeAtDesk } from './take-at-desk'
import { touch } from './waiting'

/** Leaves a consultation without an officer again, where it had none before it was handed to one by mistake. */
export async function leaveUnassigned(tx: Tx, actor: Actor, number: string): Promise<void> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'reassign')
  await tx.consultation.updateMany({
    where: { id: consultation.id },
    data: { officerMembershipId: null, officerName: null, version: { increment: 1 } },
  })
  await recordEvent(tx, actor, consultation, { kind: 'officer_changed', facts: { officer: null } })
  await touch(tx, consultation.id, await readClock(tx))
}
