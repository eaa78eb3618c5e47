import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import type { DecideInput } from './input'
import { canDecideProgramme } from './policy'
import { recordOfEntry } from './record-event'
import { phaseOf } from './states'
import { takeProgramme } from './take'

/**
 * Decides a programme in one act: every entry is selected or not, the list is frozen with who and when, and each
 * municipality is told its own outcome. More than the quota (原則) needs a reason; it is not refused.
 */
export async function decideProgramme(
  tx: Tx,
  actor: Actor,
  id: string,
  { excessReason, version }: z.infer<typeof DecideInput>,
): Promise<{ id: string } | Refusal> {
  const programme = await takeProgramme(tx, actor, id, canDecideProgramme)
  const now = await readClock(tx)
  if (phaseOf(programme, now) !== 'closed') throw new InvalidTransition('decide', programme.state)
  if (programme.version !== version) throw new InvalidTransition('edit', 'programme', {})
  const entries = await tx.programmeEntry.findMany({
    where: { programmeId: id, state: 'sent' },
    include: { selection: true, askingOrganisation: { select: { code: true } } },
    orderBy: { askingOrganisation: { code: 'asc' } },
  })
  if (await hasOpenExtension(tx, id, now)) return refuse('', 'extensionsOpen')
  if (entries.some(({ selection }) => !selection)) return refuse('', 'selectionMissing')
  const selected = entries.filter(({ selection }) => selection?.outcome === 'selected')
  const isBeyond = selected.length > programme.quota
  if (isBeyond && excessReason === '') return refuse('excessReason', 'excessReason')

  await tx.programme.update({
    where: { id },
    data: {
      ...{ state: 'decided', decidedAt: now, decidedByName: actor.name },
      ...{ excessReason: isBeyond ? excessReason : '', version: { increment: 1 } },
    },
    select: { id: true },
  })
  for (const { selection, ...entry } of entries) {
    const outcome = selection?.outcome === 'selected' ? 'selected' : 'not_selected'
    await tx.programmeEntry.update({
      where: { id: entry.id },
      data: { state: outcome, decidedAt: now, decidedWords: selection?.words ?? '', version: { increment: 1 } },
      select: { id: true },
    })
    await recordOfEntry(tx, actor, entry, `entry_${outcome}`, programme)
    await giveNotice(tx, { kind: 'entry_decided', bureauId: entry.bureauId, subjectId: entry.id })
  }
  const { fiscalYear, type } = programme
  await tx.programmeTarget.createMany({
    data: selected.map(({ id: entryId, askingOrganisationId, bureauId, prefectureCode, themeKeys }) => ({
      ...{ id: randomUUID(), fiscalYear, type, programmeId: id, entryId, organisationId: askingOrganisationId },
      ...{ bureauId, prefectureCode, themeKeys },
    })),
  })
  return { id }
}

/** Somebody still waits for the answer to a wish for more time, or still has the time that was granted. */
async function hasOpenExtension(tx: Tx, programmeId: string, now: Date): Promise<boolean> {
  const open = { OR: [{ state: 'asked' }, { state: 'granted', grantedUntil: { gte: now } }] }
  return (await tx.programmeExtension.count({ where: { programmeId, ...open } })) > 0
}

/** Publishes the list of a decided programme: from now on everybody reads it. */
export async function publishProgramme(
  tx: Tx,
  actor: Actor,
  id: string,
  { version }: Pick<z.infer<typeof DecideInput>, 'version'>,
): Promise<{ id: string }> {
  const programme = await takeProgramme(tx, actor, id, canDecideProgramme)
  if (programme.state !== 'decided') throw new InvalidTransition('publish', programme.state)
  if (programme.version !== version) throw new InvalidTransition('edit', 'programme', {})
  const now = await readClock(tx)
  await tx.programmeTarget.updateMany({ where: { programmeId: id }, data: { publishedAt: now } })
  await tx.programme.update({
    where: { id },
    data: { state: 'published', publishedAt: now, publishedByName: actor.name, version: { increment: 1 } },
    select: { id: true },
  })
  return { id }
}
