import type { Actor } from '@/lib/actor/actor'
import type { LockedConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { assignOne, giveBack } from './assign'
import type { BulkChoice } from './input'
import type { Outcome, Reason } from './outcome'
import { prioritise, restorePriority } from './priority'
import { remindAll } from './remind'
import { addThemes, restoreThemes } from './theme'

/** The deed on one consultation, through the verb that does it on its own page. */
export async function doOne(
  tx: Tx,
  actor: Actor,
  consultation: LockedConsultation,
  choice: BulkChoice,
): Promise<Outcome> {
  switch (choice.act) {
    case 'assign':
      return await assignOne(tx, actor, consultation, choice.membershipId)
    case 'theme':
      return await addThemes(tx, actor, consultation, choice.themeKeys)
    case 'priority':
      return await prioritise(tx, actor, consultation, choice.priority)
    case 'remind':
      return await remindAll(tx, actor, consultation)
  }
}

/** Takes the deed on one consultation back; the reason when that is not possible. What was mailed cannot be called back. */
export async function undoOne(
  tx: Tx,
  actor: Actor,
  consultation: LockedConsultation,
  choice: BulkChoice,
  kept: { before: unknown; after: unknown },
): Promise<Reason | null> {
  switch (choice.act) {
    case 'assign':
      return await giveBack(tx, actor, consultation, kept)
    case 'theme':
      return await restoreThemes(tx, actor, consultation, kept)
    case 'priority':
      return await restorePriority(tx, actor, consultation, kept)
    case 'remind':
      return 'mailed'
  }
}

/** A verb's refusal as a reason; anything else is no refusal. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof InvalidTransition) return error.theirs ? 'changed' : 'notNow'
  if (error instanceof NotFound || error instanceof NotPermitted) return 'notPermitted'
  throw error
}
