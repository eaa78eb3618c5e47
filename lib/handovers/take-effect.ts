import type { Actor } from '@/lib/actor/actor'
import { listOfficers } from '@/lib/assignments/list-officers'
import { moveOpenWork } from '@/lib/assignments/move-work'
import { officerOf } from '@/lib/assignments/officer-of'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { collectItems } from './collect'
import { completeIfDone } from './complete'
import { keepList } from './keep-list'

/**
 * Moves whatever still hangs on the leaver to the successors, on the day of an arranged handover: also consultations of
 * municipalities that have another officer. What came in since goes to its municipality's officer, else to the manager
 * who arranged it. With a successor who is not in post nothing of theirs moves, and the handover stays unfinished.
 */
export async function takeEffect(tx: Tx, actor: Actor, id: string): Promise<void> {
  const handover = await tx.handover.findUniqueOrThrow({ where: { id }, include: { places: true } })
  const { bureauId, leaverMembershipId: leaver } = handover
  const today = jstDate(await readClock(tx))
  const officers = await listOfficers(tx, actor, today)
  await keepList(tx, handover)
  const held = await collectItems(tx, bureauId, leaver)
  for (const organisationId of new Set(held.map((item) => item.askingOrganisationId))) {
    const place = handover.places.find((one) => one.organisationId === organisationId)
    const to =
      place?.successorMembershipId ?? (await elsewhere(tx, organisationId, leaver, today)) ?? actor.membershipId
    const officer = officers.find(({ membershipId }) => membershipId === to)
    if (!officer) continue
    await moveOpenWork(tx, actor, [organisationId], officer, [leaver], { orphans: false })
    if (!place?.successorMembershipId)
      await tx.handoverPlace.updateMany({
        where: { handoverId: id, organisationId },
        data: { successorMembershipId: officer.membershipId, successorName: officer.name },
      })
  }
  await endDeputyPosts(tx, leaver, today)
  const left = (await collectItems(tx, bureauId, leaver)).filter(({ kind }) => kind !== 'follow_up')
  const stillNamed = await tx.assignment.count({
    where: {
      membershipId: leaver,
      kind: 'officer',
      OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(today) } }],
    },
  })
  if (left.length > 0 || stillNamed > 0) return
  await tx.handover.updateMany({ where: { id, movedAt: null }, data: { movedAt: await readClock(tx) } })
  await completeIfDone(tx, id)
}

/** The officer of that municipality today, unless it is the leaver. */
async function elsewhere(tx: Tx, organisationId: string, leaver: string, today: string) {
  const named = await officerOf(tx, organisationId, today)
  return named && named.membershipId !== leaver ? named.membershipId : null
}

/** Whoever has left stands in for nobody. */
async function endDeputyPosts(tx: Tx, leaver: string, today: string) {
  const running = {
    membershipId: leaver,
    kind: 'deputy',
    OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(today) } }],
  }
  await tx.assignment.deleteMany({ where: { ...running, validFrom: { gte: dateColumn(today) } } })
  await tx.assignment.updateMany({ where: running, data: { validUntil: dateColumn(addDays(today, -1)) } })
}
