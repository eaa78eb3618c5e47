import type { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import type { WithdrawInput } from './input'
import { canEnter } from './policy'
import { recordOfEntry } from './record-event'
import { takeEntry } from './take'

/** Takes an entry back, until its programme is decided: the municipality, or the desk that was told so. It stays in the list as withdrawn; another may be handed in. */
export async function withdrawEntry(
  tx: Tx,
  actor: Actor,
  id: string,
  { withdrawReason }: z.infer<typeof WithdrawInput>,
): Promise<{ id: string; programmeId: string }> {
  const { entry, programme } = await takeEntry(tx, id)
  const isOfDesk = isDesk(actor) && actor.bureauId === entry.bureauId
  if (!canEnter(actor, entry) && !isOfDesk) throw new NotPermitted()
  if (entry.state !== 'sent' || programme.state !== 'announced') throw new InvalidTransition('withdraw', entry.state)
  const now = await readClock(tx)
  await tx.programmeEntry.update({
    where: { id },
    data: { state: 'withdrawn', withdrawnAt: now, withdrawnByName: actor.name, withdrawReason, updatedAt: now },
    select: { id: true },
  })
  await recordOfEntry(tx, actor, entry, 'entry_withdrawn', programme)
  await giveNotice(tx, { kind: 'entry_withdrawn', bureauId: entry.bureauId, subjectId: id })
  return { id, programmeId: entry.programmeId }
}
