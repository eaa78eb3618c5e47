import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { LockedConsultation } from '@/lib/consultations/lock'
import { PRIORITIES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { setTriage } from '@/lib/triage/set-triage'
import type { Outcome, Reason } from './outcome'

const Priority = z.enum(PRIORITIES)
type Priority = z.infer<typeof Priority>
const Kept = z.object({ priority: Priority })

/** Sets the chosen priority; the next action stays as it is. */
export async function prioritise(
  tx: Tx,
  actor: Actor,
  consultation: LockedConsultation,
  priority: Priority,
): Promise<Outcome> {
  const before = await put(tx, actor, consultation, priority)
  return before === priority ? { reason: 'same' } : { before: { priority: before }, after: { priority } }
}

/** Puts the priority back; not when somebody has set another since. */
export async function restorePriority(
  tx: Tx,
  actor: Actor,
  consultation: LockedConsultation,
  kept: { before: unknown; after: unknown },
): Promise<Reason | null> {
  const { priority } = await tx.triage.findUniqueOrThrow({ where: { consultationId: consultation.id } })
  if (priority !== Kept.parse(kept.after).priority) return 'changed'
  await put(tx, actor, consultation, Kept.parse(kept.before).priority)
  return null
}

async function put(tx: Tx, actor: Actor, { id, number }: LockedConsultation, priority: Priority): Promise<Priority> {
  const standing = await tx.triage.findUniqueOrThrow({ where: { consultationId: id } })
  const before = Priority.parse(standing.priority)
  if (before !== priority) await setTriage(tx, actor, number ?? '', { priority, version: standing.version })
  return before
}
