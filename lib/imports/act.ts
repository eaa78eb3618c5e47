import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { Facts } from './facts'
import { canImport } from './policy'
import { lockImport } from './start'
import { type Office, writeRows } from './write-rows'

const AT_ONCE = 500

/**
 * Takes the next lines of a register in, and says whether there are more. Each part commits by itself: a long transaction
 * would keep everybody else waiting at the audit's chain. What is in is known by line, so that going on after a stop takes
 * in nothing twice, and taking back takes back all of it.
 */
export async function actImport(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  if (!canImport(actor)) return false
  const found = await lockImport(tx, actor, id)
  if (found.state !== 'running') return false
  const rows = await tx.importRow.findMany({
    where: { importId: id, consultationId: null, ...(found.withDuplicates ? {} : { duplicateOf: null }) },
    orderBy: { line: 'asc' },
    take: AT_ONCE,
    select: { line: true, facts: true },
  })
  const office = await readOffice(tx, actor.bureauId, found)
  const read = rows.map(({ line, facts }) => ({ line, facts: Facts.parse(facts) }))
  if (read.length > 0) await writeRows(tx, actor, office, read)
  const isLast = rows.length < AT_ONCE
  await tx.import.update({
    where: { id },
    data: {
      doneRows: { increment: rows.length },
      ...(isLast ? { state: 'done', finishedAt: await readClock(tx) } : {}),
    },
    select: { id: true },
  })
  return !isLast
}

async function readOffice(
  tx: Tx,
  bureauId: string,
  { id, fileName }: { id: string; fileName: string },
): Promise<Office> {
  const { letters } = await tx.organisation.findUniqueOrThrow({ where: { id: bureauId }, select: { letters: true } })
  if (!letters) throw new Error('the bureau has no letters')
  const today = dateOf(await readClock(tx))
  const assigned = await tx.assignment.findMany({
    where: {
      ...{ bureauId, kind: 'officer', validFrom: { lte: today } },
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
    },
    select: { organisationId: true, membershipId: true, membership: { select: { user: { select: { name: true } } } } },
  })
  const officers = new Map(
    assigned.map(({ organisationId, membershipId, membership }) => [
      organisationId,
      { membershipId, name: membership.user.name },
    ]),
  )
  return { importId: id, fileName, bureauId, letters, officers }
}
