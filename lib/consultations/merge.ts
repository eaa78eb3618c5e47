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
import { canComplete } from './policy'
import { isOpen } from './states'
import { takeAtDesk } from './take-at-desk'
import { touch } from './waiting'

/** Completes a duplicate: the matter goes on in another open consultation of the same organisation, and both timelines say so. */
export async function mergeConsultation(
  tx: Tx,
  actor: Actor,
  number: string,
  input: z.infer<typeof MergingInput>,
): Promise<{ number: string } | Refusal> {
  const duplicate = await takeAtDesk(tx, actor, number, canComplete, 'complete')
  const goesOn = await tx.consultation.findUnique({ where: { number: input.into } })
  if (!goesOn || !canTakeIn(goesOn, duplicate)) return refuse('into', 'notThere')
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

function canTakeIn(goesOn: LockedConsultation, duplicate: LockedConsultation): boolean {
  return (
    goesOn.id !== duplicate.id && goesOn.askingOrganisationId === duplicate.askingOrganisationId && isOpen(goesOn.state)
  )
}
