import type { Actor } from '@/lib/actor/actor'
import { lockConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { doOne, reasonOf, undoOne } from './deeds'
import { BulkChoice } from './input'

type Act = { id: string; userId: string; state: string; choice: unknown; seenAt: Date }
type Item = { consultationId: string; before: unknown; after: unknown }

/**
 * Does, or takes back, up to `most` of what is left of a bulk act, one consultation after the other; the refusal of one
 * leaves the others alone. Gives how many are left. Done twice at once, the second waits and goes on where the first ended.
 */
export async function workOff(tx: Tx, actor: Actor, actId: string, most: number): Promise<number> {
  const [act] = await tx.$queryRaw<Act[]>`
    SELECT id, user_id AS "userId", state, choice, seen_at AS "seenAt" FROM bulk_acts WHERE id = ${actId}::uuid FOR UPDATE`
  if (act?.state !== 'waiting' && act?.state !== 'undoing') return 0
  const open = act.state === 'waiting' ? 'pending' : 'to_undo'
  const left = { actId, result: open }
  const items = await tx.bulkItem.findMany({
    where: left,
    select: { consultationId: true, before: true, after: true },
    orderBy: { position: 'asc' },
    take: most,
  })
  for (const item of items) await settle(tx, actor, act, item)
  const more = await tx.bulkItem.count({ where: left })
  if (more === 0)
    await tx.bulkAct.updateMany({
      where: { id: actId },
      data: { state: act.state === 'waiting' ? 'done' : 'undone', finishedAt: await readClock(tx) },
    })
  return more
}

/** One consultation, within a savepoint: what its verb wrote before refusing is taken back. */
async function settle(tx: Tx, actor: Actor, act: Act, item: Item): Promise<void> {
  await tx.$executeRaw`SAVEPOINT item`
  let data: object
  try {
    data = act.state === 'waiting' ? await perform(tx, actor, act, item) : await takeBack(tx, actor, act, item)
  } catch (error) {
    const reason = reasonOf(error)
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT item`
    data = { result: act.state === 'waiting' ? 'refused' : 'kept', reason }
  }
  await tx.$executeRaw`RELEASE SAVEPOINT item`
  await tx.bulkItem.updateMany({ where: { actId: act.id, consultationId: item.consultationId }, data })
}

async function perform(tx: Tx, actor: Actor, { choice, seenAt }: Act, { consultationId }: Item) {
  const consultation = await lockConsultation(tx, consultationId)
  if (consultation.lastActivityAt > seenAt) return { result: 'refused', reason: 'changed' }
  const outcome = await doOne(tx, actor, consultation, BulkChoice.parse(choice))
  if ('reason' in outcome) return { result: 'refused', ...outcome }
  await stayRead(tx, actor, consultation)
  return { result: 'done', ...outcome }
}

async function takeBack(tx: Tx, actor: Actor, { choice }: Act, { consultationId, before, after }: Item) {
  const consultation = await lockConsultation(tx, consultationId)
  const reason = await undoOne(tx, actor, consultation, BulkChoice.parse(choice), { before, after })
  if (reason) return { result: 'kept', reason }
  await stayRead(tx, actor, consultation)
  return { result: 'undone' }
}

/** One's own bulk act is no news to oneself. */
async function stayRead(tx: Tx, actor: Actor, { id, lastActivityAt }: { id: string; lastActivityAt: Date }) {
  await tx.$executeRaw`
    UPDATE read_marks SET read_at = app.now()
    WHERE user_id = ${actor.userId}::uuid AND consultation_id = ${id}::uuid AND read_at >= ${lastActivityAt}`
}
