import type { Actor } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { recordEvent } from '@/lib/timeline/record'
import type { CancelInput } from './input'
import { takePlanned } from './lock'
import { tellOfSession } from './tell'

/** Cancels a planned meeting with the reason that all who would come read; it stays in the plan as cancelled. */
export async function cancelPlan(
  tx: Tx,
  actor: Actor,
  supportId: string,
  id: string,
  { reason, version }: CancelInput,
): Promise<{ id: string }> {
  const { support, consultation, planned } = await takePlanned(tx, actor, supportId, id, version)
  const now = await readClock(tx)
  await tx.plannedSession.update({
    where: { id },
    data: { state: 'cancelled', cancelReason: reason, updatedAt: now, version: { increment: 1 } },
    select: { id: true },
  })
  await recordEvent(tx, actor, consultation, {
    kind: 'session_cancelled',
    subjectId: id,
    facts: { menu: support.menu.name, label: planned.label, reason },
  })
  if (planned.plannedOn)
    await tellOfSession(tx, { id, consultationId: consultation.id, bureauId: consultation.bureauId }, 'cancelled')
  await touch(tx, consultation.id, now)
  return { id }
}
