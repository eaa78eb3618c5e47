import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import type { LateInput } from './input'
import { canKeepProgramme } from './policy'
import { takeEntry } from './take'

/** Decides whether an entry that came after the closing is compared with the others, for a reason that the municipality reads. */
export async function decideLate(
  tx: Tx,
  actor: Actor,
  id: string,
  { lateState, lateReason }: z.infer<typeof LateInput>,
): Promise<{ id: string; programmeId: string }> {
  const { entry, programme } = await takeEntry(tx, id)
  if (!canKeepProgramme(actor, programme)) throw new NotPermitted()
  const isOpen = entry.state === 'sent' && programme.state === 'announced'
  if (!isOpen || entry.lateState !== 'pending') throw new InvalidTransition('decideLate', entry.lateState)
  const lateDecidedAt = await readClock(tx)
  await tx.programmeEntry.update({
    where: { id },
    data: { lateState, lateReason, lateDecidedAt, lateDecidedByName: actor.name, version: { increment: 1 } },
    select: { id: true },
  })
  await giveNotice(tx, { kind: 'entry_late_decided', bureauId: entry.bureauId, subjectId: id })
  return { id, programmeId: programme.id }
}
