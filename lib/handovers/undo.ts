import { type Actor, isDesk } from '@/lib/actor/actor'
import { lockAssignments } from '@/lib/assignments/name-officer'
import { takeBack } from '@/lib/assignments/take-back'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { lockHandover } from './lock'
import { canArrange, canPrepare } from './policy'

/** Takes an arrangement back before its day: everybody stays, the list and what was written down are kept; who takes what is chosen anew. */
export async function undoArrangement(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const handover = await lockHandover(tx, actor, id)
  if (!canArrange(actor, handover) || !isDesk(actor)) throw new NotPermitted()
  await lockAssignments(tx, actor.bureauId)
  const today = jstDate(await readClock(tx))
  const isComing = handover.takesOverOn !== null && handover.takesOverOn > dateColumn(today)
  if (handover.state !== 'arranged' || !isComing) throw new InvalidTransition('undo', handover.state)
  if (handover.batchId) {
    const coming = await tx.assignment.findMany({
      where: { batchId: handover.batchId, validFrom: { gt: dateColumn(today) } },
      select: { id: true, validFrom: true, followsId: true, followsUntil: true, toldAt: true },
    })
    await takeBack(tx, coming, today)
  }
  await tx.handoverItem.updateMany({
    where: { handoverId: id },
    data: { state: 'pending', confirmedAt: null, confirmedByName: '', version: { increment: 1 } },
  })
  await tx.handoverPlace.updateMany({
    where: { handoverId: id },
    data: { successorMembershipId: null, successorName: null, isInterim: false },
  })
  await tx.handover.updateMany({
    where: { id },
    data: {
      ...{ state: 'preparing', takesOverOn: null, tellOn: null, batchId: null, arrangedByMembershipId: null },
      version: { increment: 1 },
    },
  })
  return { id }
}

/** Gives up a handover that was only prepared; nothing had moved. */
export async function cancelHandover(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const handover = await lockHandover(tx, actor, id)
  if (!canPrepare(actor, handover)) throw new NotPermitted()
  if (handover.state !== 'preparing') throw new InvalidTransition('cancel', handover.state)
  await tx.handover.updateMany({ where: { id }, data: { state: 'cancelled', version: { increment: 1 } } })
  return { id }
}
