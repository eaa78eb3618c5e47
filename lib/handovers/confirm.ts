import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import type { TimelineKind } from '@/lib/timeline/kinds'
import { recordEvent } from '@/lib/timeline/record'
import { completeIfDone } from './complete'
import { findItem, lockHandover } from './lock'
import { canConfirm, canPrepare } from './policy'

type Item = Awaited<ReturnType<typeof findItem>>

/** The successor has read one item and takes it over. The last one completes the handover. */
export async function confirmItem(tx: Tx, actor: Actor, id: string, itemId: string): Promise<{ id: string }> {
  const handover = await lockHandover(tx, actor, id)
  const item = await findItem(tx, id, itemId)
  if (!canConfirm(actor, handover, item.place)) throw new NotPermitted()
  if (item.state === 'confirmed') throw new InvalidTransition('confirm', item.state)
  await tx.handoverItem.updateMany({
    where: { id: itemId },
    data: {
      ...{ state: 'confirmed', confirmedAt: await readClock(tx), confirmedByName: actor.name },
      version: { increment: 1 },
    },
  })
  await note(tx, actor, item, 'handover_confirmed', '')
  await completeIfDone(tx, id)
  return { id }
}

/** The successor asks the leaver something before confirming. */
export async function askBack(
  tx: Tx,
  actor: Actor,
  id: string,
  itemId: string,
  { question }: { question: string },
): Promise<{ id: string }> {
  const handover = await lockHandover(tx, actor, id)
  const item = await findItem(tx, id, itemId)
  if (!canConfirm(actor, handover, item.place)) throw new NotPermitted()
  if (item.state === 'confirmed') throw new InvalidTransition('askBack', item.state)
  await tx.handoverItem.updateMany({
    where: { id: itemId },
    data: { state: 'asked_back', question, answer: '', version: { increment: 1 } },
  })
  await note(tx, actor, item, 'handover_asked_back', question)
  return { id }
}

/** The leaver, or a manager in their place, answers; the item waits for its confirmation again. */
export async function answerBack(
  tx: Tx,
  actor: Actor,
  id: string,
  itemId: string,
  { answer }: { answer: string },
): Promise<{ id: string }> {
  const handover = await lockHandover(tx, actor, id)
  const item = await findItem(tx, id, itemId)
  if (!canPrepare(actor, handover)) throw new NotPermitted()
  if (item.state !== 'asked_back') throw new InvalidTransition('answer', item.state)
  await tx.handoverItem.updateMany({
    where: { id: itemId },
    data: { state: 'pending', answer, version: { increment: 1 } },
  })
  await note(tx, actor, item, 'handover_answered', answer)
  return { id }
}

/** Kept in the consultation's timeline for the desk alone; one that is still being written down has none. */
async function note(tx: Tx, actor: Actor, item: Item, kind: TimelineKind, reason: string) {
  if (item.kind === 'draft') return
  await recordEvent(
    tx,
    actor,
    { ...item, id: item.consultationId },
    { kind, audience: 'internal', facts: { name: actor.name, reason } },
  )
}
