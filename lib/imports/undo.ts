import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { sql } from '@/lib/db/sql'
import { InvalidTransition } from '@/lib/errors'
import { lockImport } from './start'

/** Every deed leaves an event: whatever has more than the one of its beginning was worked on; files and to-dos besides. */
const TOUCHED = sql`(
  c.version > 1
  OR (SELECT count(*) FROM timeline_entries e WHERE e.consultation_id = c.id) > 1
  OR EXISTS (SELECT FROM attachments a WHERE a.consultation_id = c.id)
  OR EXISTS (SELECT FROM consultations m WHERE m.merged_into_id = c.id))`

/** Gives the order to take a register back; the worker does it, as the manager who said so. */
export async function startUndo(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const found = await lockImport(tx, actor, id)
  if (found.state !== 'done' && found.state !== 'failed') throw new InvalidTransition('undo', found.state)
  const { membershipId } = actor
  await tx.import.update({ where: { id }, data: { state: 'undoing', membershipId }, select: { id: true } })
  const job = { importId: id, membershipId, deed: 'undo' }
  await tx.$executeRaw`SELECT app.enqueue('import', ${JSON.stringify(job)}::jsonb)`
  return { id }
}

const AT_ONCE = 500

/**
 * Takes a register back, part by part, and says whether there is more: every consultation of it that nobody has touched
 * since is removed as if it had never been taken in. Those somebody worked on stay, and are named.
 */
export async function undoImport(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const found = await lockImport(tx, actor, id)
  if (found.state !== 'undoing') return false
  const removed = await tx.$executeRaw`
    DELETE FROM consultations WHERE id IN (
      SELECT c.id FROM consultations c WHERE c.import_id = ${id}::uuid AND NOT ${TOUCHED} LIMIT ${AT_ONCE} FOR UPDATE)`
  if (removed === AT_ONCE) return true
  const touched = await tx.consultation.findMany({
    where: { importId: id },
    orderBy: { number: 'asc' },
    select: { number: true },
  })
  const refused = touched.flatMap(({ number }) => number ?? [])
  const undoneAt = await readClock(tx)
  await tx.import.update({ where: { id }, data: { state: 'undone', refused, undoneAt }, select: { id: true } })
  return false
}
