import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { leaveUnassigned } from '@/lib/consultations/leave-unassigned'
import type { LockedConsultation } from '@/lib/consultations/lock'
import { reassignConsultation } from '@/lib/consultations/reassign'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import type { Outcome, Reason } from './outcome'

/** Who had it, and which to-dos went along; acts from before to-dos followed name none. */
const Kept = z.object({ officer: z.uuid().nullable(), todos: z.array(z.uuid()).default([]) })

/** Hands one consultation to the chosen officer. */
export async function assignOne(
  tx: Tx,
  actor: Actor,
  { number, officerMembershipId }: LockedConsultation,
  membershipId: string,
): Promise<Outcome> {
  if (officerMembershipId === membershipId) return { reason: 'same' }
  const done = await reassignConsultation(tx, actor, number ?? '', { membershipId })
  if (done instanceof Refusal) return { reason: 'officerGone' }
  return { before: { officer: officerMembershipId }, after: { officer: membershipId, todos: done.todos } }
}

/** Gives it back to whoever had it, with the to-dos that had gone along, or to nobody; not when it has gone to somebody else since. */
export async function giveBack(
  tx: Tx,
  actor: Actor,
  { number, officerMembershipId }: LockedConsultation,
  kept: { before: unknown; after: unknown },
): Promise<Reason | null> {
  if (officerMembershipId !== Kept.parse(kept.after).officer) return 'changed'
  const { officer } = Kept.parse(kept.before)
  if (officer === null) {
    await leaveUnassigned(tx, actor, number ?? '')
    return null
  }
  const done = await reassignConsultation(
    tx,
    actor,
    number ?? '',
    { membershipId: officer },
    Kept.parse(kept.after).todos,
  )
  return done instanceof Refusal ? 'officerGone' : null
}
