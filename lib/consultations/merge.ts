import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { closeConsultation } from './close'
import type { MergingInput } from './completion-input'
import type { LockedConsultation } from './lock'
import { ownedBy } from './owned'
import { canComplete } from './policy'
import { isOpen } from './states'
import { takeAtDesk } from './take-at-desk'
import { touch } from './waiting'

/**
 * Completes a duplicate: the matter goes on in another open consultation of the same organisation, and both timelines
 * say so. How the duplicate stood is kept, so that the merge can be undone.
 */
export async function mergeConsultation(
  tx: Tx,
  actor: Actor,
  number: string,
  input: z.infer<typeof MergingInput>,
): Promise<{ number: string } | Refusal> {
  const duplicate = await takeAtDesk(tx, actor, number, canComplete, 'complete')
  const goesOn = await tx.consultation.findUnique({ where: { number: input.into } })
  if (!goesOn) return refuse('into', 'numberUnknown')
  const obstacle = whatForbids(goesOn, duplicate)
  if (obstacle) return refuse('into', obstacle)
  await tx.merge.createMany({
    data: {
      ...ownedBy(duplicate),
      intoId: goesOn.id,
      stateBefore: duplicate.state,
      firstAnsweredBefore: duplicate.firstAnsweredAt,
      waitingSinceBefore: duplicate.waitingSince,
      mergedByName: actor.name,
    },
  })
  await closeConsultation(tx, duplicate, { completion: 'merged', mergedIntoId: goesOn.id })
  await recordEvent(tx, actor, duplicate, { kind: 'merged', subjectId: goesOn.id, facts: { into: input.into } })
  await recordEvent(tx, actor, goesOn, { kind: 'merged', subjectId: duplicate.id, facts: { from: number } })
  await touch(tx, goesOn.id, await readClock(tx))
  await giveNotice(tx, {
    kind: 'consultation_completed',
    bureauId: duplicate.bureauId,
    consultationId: duplicate.id,
  })
  return { number }
}

/** Why the matter cannot go on there, as a message at the field. */
function whatForbids(goesOn: LockedConsultation, duplicate: LockedConsultation): string | null {
  if (goesOn.id === duplicate.id) return 'mergeSelf'
  if (goesOn.askingOrganisationId !== duplicate.askingOrganisationId) return 'mergeOther'
  return isOpen(goesOn.state) ? null : 'mergeClosed'
}
