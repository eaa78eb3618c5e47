import { type Actor, isDesk } from '@/lib/actor/actor'

type Sent = { bureauId: string; state: string }

/** Accept or return what was handed to a section: those who work there, and a manager of the bureau. */
export function canAnswerTransfer(
  actor: Actor,
  transfer: Sent,
  ownSectionId: string | null,
  toSectionId: string | null,
) {
  if (!isDesk(actor) || actor.bureauId !== transfer.bureauId || transfer.state !== 'sent') return false
  return actor.role === 'manager' || (ownSectionId !== null && ownSectionId === toSectionId)
}
