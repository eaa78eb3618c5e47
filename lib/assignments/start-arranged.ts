import type { Actor } from '@/lib/actor/actor'
import { isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { asPerson } from '@/lib/jobs/as-person'
import { asSystem } from '@/lib/jobs/as-system'
import { listOfficers } from './list-officers'
import { moveOpenWork } from './move-work'
import { lockAssignments } from './name-officer'

/**
 * The night's round of assignments: what managers arranged for today, or for a day the worker missed, takes effect, in the
 * name of the manager who arranged it. Done twice, nothing happens twice.
 */
export async function startArranged(at?: string): Promise<{ moved: number }> {
  const due = await asSystem(listDue, at)
  let moved = 0
  for (const { setBy, membershipId } of due)
    moved += (await asPerson(setBy, (tx, manager) => start(tx, manager, membershipId), at)) ?? 0
  return { moved }
}

type Due = { setBy: string; membershipId: string }

/** One turn for each manager and the officer who comes. */
async function listDue(tx: Tx): Promise<Due[]> {
  return await tx.$queryRaw<Due[]>`
    SELECT DISTINCT set_by_membership_id AS "setBy", membership_id AS "membershipId" FROM assignments
    WHERE awaits_start AND valid_from <= app.today() AND set_by_membership_id IS NOT NULL ORDER BY 1, 2`
}

/** Moves the work to an officer who is in post; to one who is not, nothing moves, and the arrangement stays on the manager's list. */
async function start(tx: Tx, manager: Actor, membershipId: string): Promise<number> {
  if (!isDesk(manager)) return 0
  await lockAssignments(tx, manager.bureauId)
  const today = jstDate(await readClock(tx))
  const officer = (await listOfficers(tx, manager, today)).find((one) => one.membershipId === membershipId)
  if (!officer) return 0
  const due = await tx.assignment.findMany({
    where: {
      ...{ bureauId: manager.bureauId, membershipId, setByMembershipId: manager.membershipId },
      ...{ awaitsStart: true, validFrom: { lte: dateColumn(today) } },
    },
    select: { id: true, organisationId: true, followsId: true, validUntil: true },
  })
  const current = due.filter(({ validUntil }) => !validUntil || validUntil >= dateColumn(today))
  const before = await tx.assignment.findMany({
    where: { id: { in: current.flatMap(({ followsId }) => followsId ?? []) } },
    select: { membershipId: true },
  })
  await tx.assignment.updateMany({ where: { id: { in: due.map(({ id }) => id) } }, data: { awaitsStart: false } })
  const places = current.map(({ organisationId }) => organisationId)
  const gone = before.map((one) => one.membershipId)
  return await moveOpenWork(tx, manager, places, officer, gone)
}
