import type { Actor } from '@/lib/actor/actor'

type Asking = { bureauId: string | null; kind: string }

/** Say who is the officer of a municipality or prefecture: a manager of the bureau it belongs to. */
export function canAssign(actor: Actor, asking: Asking): boolean {
  return actor.role === 'manager' && actor.bureauId !== null && actor.bureauId === asking.bureauId && isAsking(asking)
}

/** Whether an organisation can ask the desk, and so has an officer. */
export function isAsking({ kind }: Asking): boolean {
  return kind === 'municipality' || kind === 'prefecture'
}

/** Arrange who looks after whom: a manager of the bureau. */
export function canManageAssignments(actor: Actor): actor is Actor & { bureauId: string } {
  return actor.role === 'manager' && actor.bureauId !== null
}

/** Write down an absence: officers their own, managers everybody's. */
export function canRecordAbsence(actor: Actor, { officer }: { officer: string }): boolean {
  return canManageAssignments(actor) || (actor.role === 'officer' && actor.membershipId === officer)
}
