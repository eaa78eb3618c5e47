import { type Actor, isDesk } from '@/lib/actor/actor'
import { canAnswer, canRoute, type Ruled } from '@/lib/consultations/policy'

function isDeskOf(actor: Actor, consultation: Ruled): boolean {
  return isDesk(actor) && actor.bureauId === consultation.bureauId
}

/** Agree to or decline a proposed support: the asking side, while the consultation is open. */
export function canAnswerProposal(actor: Actor, consultation: Ruled): boolean {
  return canAnswer(actor, consultation)
}

/** Propose, start, finish or drop a support: the desk, while the consultation is open. */
export function canMoveSupport(actor: Actor, consultation: Ruled): boolean {
  return canRoute(actor, consultation)
}

/** Keep a support's owner, participants, notes and next action: the desk, unless the consultation was withdrawn. */
export function canKeepSupport(actor: Actor, consultation: Ruled): boolean {
  return isDeskOf(actor, consultation) && consultation.state !== 'draft' && consultation.state !== 'withdrawn'
}

/** Record and correct a support session 支援の回: the desk; the other side reads. */
export function canRecordSession(actor: Actor, consultation: Ruled): boolean {
  return canKeepSupport(actor, consultation)
}

/** Ask an outside party under a support: the desk, while the consultation is open. */
export function canSendRequest(actor: Actor, consultation: Ruled): boolean {
  return canRoute(actor, consultation)
}
