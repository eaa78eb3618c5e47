import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { SelectionInput } from './input'
import { canKeepProgramme } from './policy'
import { takeEntry } from './take'

/**
 * Notes what is meant to become of an entry: the reason stays with the office, the words go to the municipality when it is
 * decided. Nobody is told before.
 */
export async function selectEntry(
  tx: Tx,
  actor: Actor,
  id: string,
  { outcome, reason, toMunicipality: words, version }: z.infer<typeof SelectionInput>,
): Promise<{ programmeId: string } | Refusal> {
  const { entry, programme } = await takeEntry(tx, id)
  if (!canKeepProgramme(actor, programme)) throw new NotPermitted()
  if (entry.state !== 'sent' || programme.state !== 'announced') throw new InvalidTransition('select', entry.state)
  if (entry.lateState === 'pending') return refuse('outcome', 'lateFirst')
  if (entry.lateState === 'refused' && outcome === 'selected') return refuse('outcome', 'lateRefused')
  if (outcome === 'not_selected' && words === '') return refuse('toMunicipality', 'required')
  const before = await tx.programmeSelection.findUnique({ where: { entryId: id } })
  if ((before?.version ?? 0) !== version)
    throw new InvalidTransition('edit', 'selection', {
      reason: before?.reason ?? '',
      toMunicipality: before?.words ?? '',
    })
  const kept = { outcome, reason, words, keptByName: actor.name, keptAt: await readClock(tx) }
  if (before)
    await tx.programmeSelection.update({
      where: { entryId: id },
      data: { ...kept, version: { increment: 1 } },
      select: { entryId: true },
    })
  else await tx.programmeSelection.createMany({ data: { entryId: id, programmeId: programme.id, ...kept } })
  return { programmeId: programme.id }
}
