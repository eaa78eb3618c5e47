import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type KeptError, Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import type { SendInput } from './input'
import { canEnter } from './policy'
import { recordOfEntry } from './record-event'
import { snapshotFigures } from './snapshot-figures'
import { isInTime, STANDING_STATES } from './states'
import { readClosing, takeEntry } from './take'

/**
 * Hands an entry in. The database's clock decides in this transaction whether it is in time; after the last second it is
 * taken only as a late one 期限後, with the words why, and whoever keeps the programme decides on it with a reason.
 */
export async function sendEntry(
  tx: Tx,
  actor: Actor,
  id: string,
  { asLate, lateNote }: z.infer<typeof SendInput>,
): Promise<{ id: string } | Refusal> {
  const { entry, programme } = await takeEntry(tx, id)
  if (!canEnter(actor, entry)) throw new NotPermitted()
  if (entry.state !== 'draft') throw new InvalidTransition('send', entry.state)
  const missing = missingOf(entry)
  if (missing.length > 0) return new Refusal(missing)
  if (await hasEntered(tx, entry)) return refuse('', 'enteredAlready')
  const now = await readClock(tx)
  if (programme.state !== 'announced' || !programme.opensAt || now < programme.opensAt) return refuse('', 'notOpen')
  const isLate = !isInTime(now, await readClosing(tx, programme.id, entry.askingOrganisationId))
  if (isLate && !asLate) return refuse('', 'closed')
  if (isLate && lateNote === '') return refuse('lateNote', 'required')
  await tx.programmeEntry.update({
    where: { id },
    data: {
      ...{ state: 'sent', receivedAt: now, sentByName: actor.name, lateNote: isLate ? lateNote : '' },
      ...{ figures: await snapshotFigures(tx, entry.askingOrganisationId), updatedAt: now, version: { increment: 1 } },
    },
    select: { id: true },
  })
  await recordOfEntry(tx, actor, entry, 'entry_sent', programme)
  await giveNotice(tx, { kind: 'entry_received', bureauId: entry.bureauId, subjectId: id })
  return { id }
}

/** Whether an office has recorded one of this municipality meanwhile, from paper, mail or telephone. */
async function hasEntered(
  tx: Tx,
  { programmeId, askingOrganisationId }: { programmeId: string; askingOrganisationId: string },
) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`entry:${programmeId}:${askingOrganisationId}`}, 0))`
  const standing = { programmeId, askingOrganisationId, state: { in: [...STANDING_STATES] } }
  return (await tx.programmeEntry.count({ where: standing })) > 0
}

type Written = { themeKeys: readonly string[]; situation: string; contactName: string }

/** What an entry needs before it can be handed in. */
export function missingOf({ themeKeys, situation, contactName }: Written): KeptError[] {
  return [
    ...(themeKeys.length === 0 ? [{ field: 'themeKeys', key: 'choose' }] : []),
    ...(situation === '' ? [{ field: 'situation', key: 'required' }] : []),
    ...(contactName === '' ? [{ field: 'contactName', key: 'required' }] : []),
  ]
}
