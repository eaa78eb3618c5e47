import { type Actor, isDesk } from '@/lib/actor/actor'
import { isOpen } from './states'

/** What the rules look at in a consultation. */
export type Ruled = {
  state: string
  askingOrganisationId: string
  draftingOrganisationId: string
  bureauId: string
  prefectureCode: string
  sharedWithPrefecture: boolean
}

function isAsking(actor: Actor, consultation: Ruled): boolean {
  return (
    (actor.role === 'municipal_staff' || actor.role === 'prefecture_staff') &&
    actor.organisationId === consultation.askingOrganisationId
  )
}

function isDeskOf(actor: Actor, consultation: Ruled): boolean {
  return isDesk(actor) && actor.bureauId === consultation.bureauId
}

/** Edit a draft: the organisation that writes it. */
export function canEditDraft(actor: Actor, consultation: Ruled): boolean {
  const writes = actor.role === 'municipal_staff' || actor.role === 'prefecture_staff' || isDesk(actor)
  return writes && consultation.state === 'draft' && actor.organisationId === consultation.draftingOrganisationId
}

/** Hand a draft to the desk: whoever may edit it. */
export function canSubmit(actor: Actor, consultation: Ruled): boolean {
  return canEditDraft(actor, consultation)
}

/** Throw a draft away: whoever may edit it. */
export function canDiscard(actor: Actor, consultation: Ruled): boolean {
  return canEditDraft(actor, consultation)
}

/** Begin a new draft from it: the asking side, once it is received. */
export function canCopy(actor: Actor, consultation: Ruled): boolean {
  return isAsking(actor, consultation) && consultation.state !== 'draft'
}

/** Take a consultation back: the asking side, while it is open. */
export function canWithdraw(actor: Actor, consultation: Ruled): boolean {
  return isAsking(actor, consultation) && isOpen(consultation.state)
}

/** Share with the prefecture, or no longer: the municipality that asks, once it is received. */
export function canShare(actor: Actor, consultation: Ruled): boolean {
  return actor.role === 'municipal_staff' && isAsking(actor, consultation) && isStanding(consultation)
}

function isStanding({ state }: Ruled): boolean {
  return state !== 'draft' && state !== 'withdrawn'
}

/** Add a message: the asking side, the desk, and the prefecture it was shared with. */
export function canWriteMessage(actor: Actor, consultation: Ruled): boolean {
  return canRead(actor, consultation) && consultation.state !== 'draft' && consultation.state !== 'withdrawn'
}

/** Read it once it is received. */
export function canRead(actor: Actor, consultation: Ruled): boolean {
  if (consultation.state === 'draft') return canEditDraft(actor, consultation)
  const sharing =
    actor.role === 'prefecture_staff' &&
    consultation.sharedWithPrefecture &&
    actor.prefectureCode === consultation.prefectureCode
  return isAsking(actor, consultation) || isDeskOf(actor, consultation) || sharing
}

/** Log calls, mails, visits and notes: the desk. */
export function canLogDialogue(actor: Actor, consultation: Ruled): boolean {
  return isDeskOf(actor, consultation) && consultation.state !== 'draft' && consultation.state !== 'withdrawn'
}

/** Ask for something to be confirmed: the desk, while it is open. */
export function canAsk(actor: Actor, consultation: Ruled): boolean {
  return isDeskOf(actor, consultation) && isOpen(consultation.state)
}

/** Set themes, priority and next action: the desk. */
export function canTriage(actor: Actor, consultation: Ruled): boolean {
  return isDeskOf(actor, consultation) && consultation.state !== 'draft'
}

/** Propose supports: the desk, while it is open. */
export function canRoute(actor: Actor, consultation: Ruled): boolean {
  return canAsk(actor, consultation)
}

/** Complete it: the desk, while it is open. Open questions and supports under way are looked at by the verb. */
export function canComplete(actor: Actor, consultation: Ruled): boolean {
  return canAsk(actor, consultation)
}

/** Take up a completed one again: the desk. */
export function canReopen(actor: Actor, consultation: Ruled): boolean {
  return isDeskOf(actor, consultation) && consultation.state === 'completed'
}

/** Agree to or decline a proposed support, answer questions and follow-ups: the asking side. */
export function canAnswer(actor: Actor, consultation: Ruled): boolean {
  return isAsking(actor, consultation) && isOpen(consultation.state)
}
