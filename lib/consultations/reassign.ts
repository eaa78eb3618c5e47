import type { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateOf } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'
import { handOnTodos } from '@/lib/todos/hand-on'
import type { OfficerInput } from './completion-input'
import { canTriage } from './policy'
import { takeAtDesk } from './take-at-desk'
import { touch } from './waiting'

/**
 * Hands one consultation to another officer of the bureau who is in post today, with what the officer before was still to
 * do in it; the municipality's named officer stays. Whoever saw another officer there first sees who it is now.
 */
export async function reassignConsultation(
  tx: Tx,
  actor: Actor,
  number: string,
  { membershipId, seen }: z.infer<typeof OfficerInput>,
  onlyTodos?: readonly string[],
): Promise<{ number: string; todos: string[] } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'reassign')
  if (!isDesk(actor)) throw new NotPermitted()
  if (seen !== undefined && seen !== (consultation.officerMembershipId ?? ''))
    throw new InvalidTransition('edit', consultation.state, { membershipId: consultation.officerName ?? '' })
  const now = await readClock(tx)
  const today = dateOf(now)
  const officer = await tx.membership.findFirst({
    where: {
      id: membershipId,
      role: { in: [...DESK_ROLES] },
      bureauId: actor.bureauId,
      validFrom: { lte: today },
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
      user: { disabledAt: null },
    },
    select: { id: true, user: { select: { name: true } } },
  })
  if (!officer) return refuse('membershipId', 'choose')
  if (officer.id === consultation.officerMembershipId) return { number, todos: [] }
  await tx.consultation.updateMany({
    where: { id: consultation.id },
    data: { officerMembershipId: officer.id, officerName: officer.user.name, version: { increment: 1 } },
  })
  await recordEvent(tx, actor, consultation, { kind: 'officer_changed', facts: { officer: officer.user.name } })
  const from = consultation.officerMembershipId ? [consultation.officerMembershipId] : []
  const newOfficer = { membershipId: officer.id, name: officer.user.name }
  const held = { where: { consultationId: consultation.id }, from }
  const todos = await handOnTodos(tx, actor, held, newOfficer, onlyTodos)
  await touch(tx, consultation.id, now)
  return { number, todos }
}
