import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { many } from '@/lib/forms/fields'
import { freeText } from '@/lib/japanese/input'
import { changeDirectory } from './change-directory'
import { writeChange } from './directory-change'
import { findDecline } from './list-declines'

/** What of the directory is to be changed after a decline, or that it stays as it is. */
export const ReviewInput = z.object({
  changes: many(20),
  decision: z.enum(['change', 'leave'], 'choose'),
  note: freeText().max(2000, 'tooLong').default(''),
})

/**
 * Settles what a decline means for the directory, once: the changes ticked are made, or it is left as it is; who and when is kept either way.
 */
export async function reviewDecline(
  tx: Tx,
  actor: Actor,
  requestId: string,
  { changes, decision, note }: z.infer<typeof ReviewInput>,
): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(requestId).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM requests WHERE id = ${requestId}::uuid FOR UPDATE`
  const decline = await findDecline(tx, requestId)
  if (!decline) throw new NotFound()
  if (decline.directoryChanges.length > 0) throw new InvalidTransition('reviewDecline', 'reviewed')
  if (decision === 'leave') {
    await leave(tx, actor, decline, note)
    return { id: requestId }
  }
  const chosen = decline.options.filter((option) => changes.includes(writeChange(option)))
  if (chosen.length === 0 || chosen.length < new Set(changes).size) return refuse('changes', 'choose')
  for (const change of chosen) {
    const done = await changeDirectory(tx, actor, change, { note, requestId })
    if (done instanceof Refusal) return refuse('changes', 'choose')
  }
  return { id: requestId }
}

type Found = NonNullable<Awaited<ReturnType<typeof findDecline>>>

async function leave(tx: Tx, actor: Actor, { id, bureauId, addressee }: Found, note: string) {
  await tx.directoryChange.createMany({
    data: {
      ...{ bureauId, organisationId: addressee?.id ?? '', kind: 'left', requestId: id, note },
      ...{ changedAt: await readClock(tx), changedByName: actor.name },
    },
  })
}
