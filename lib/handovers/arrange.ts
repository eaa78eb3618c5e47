import { randomUUID } from 'node:crypto'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Officer } from '@/lib/assignments/list-officers'
import { lockAssignments, nameOfficer, readChosen } from '@/lib/assignments/name-officer'
import { planOfficer } from '@/lib/assignments/plan'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import type { ArrangementInput } from './input'
import { keepList } from './keep-list'
import { lockHandover } from './lock'
import { canArrange } from './policy'
import { takeEffect } from './take-effect'

/**
 * Says from which day who takes over each municipality of a handover, all or nothing. On that day, or at once when it has
 * come, everything moves; places without a successor yet have somebody for the time being, and nothing is ever nobody's.
 */
export async function arrangeHandover(
  tx: Tx,
  actor: Actor,
  id: string,
  input: ArrangementInput,
): Promise<{ id: string } | Refusal> {
  const handover = await lockHandover(tx, actor, id)
  if (!canArrange(actor, handover) || !isDesk(actor)) throw new NotPermitted()
  if (handover.state !== 'preparing') throw new InvalidTransition('arrange', handover.state)
  if (handover.version !== input.version) throw new InvalidTransition('edit', 'changed')
  if (input.tellOn && input.tellOn > input.from) return refuse('tellOn', 'order')
  await lockAssignments(tx, actor.bureauId)
  await keepList(tx, handover)
  const groups = await chooseSuccessors(tx, actor, handover, input)
  if (groups instanceof Refusal) return groups
  const batchId = randomUUID()
  for (const { officer, isInterim, places } of groups) {
    const named = places.filter(({ namesOfficer }) => namesOfficer).map(({ organisation }) => organisation)
    const period = { from: input.from, until: null }
    const plan = await planOfficer(tx, named, officer.membershipId, period)
    if (plan.blocked.length > 0) return refuse('from', 'assignedLater')
    await nameOfficer(tx, actor, plan, officer, {
      ...{ ...period, handOver: true, isInterim, tellOn: input.tellOn, batchId },
    })
    await tx.handoverPlace.updateMany({
      where: { id: { in: places.map((place) => place.id) } },
      data: { successorMembershipId: officer.membershipId, successorName: officer.name, isInterim },
    })
  }
  await tx.handover.updateMany({
    where: { id },
    data: {
      ...{ state: 'arranged', takesOverOn: dateColumn(input.from), batchId, version: { increment: 1 } },
      ...{ tellOn: input.tellOn ? dateColumn(input.tellOn) : null, arrangedByMembershipId: actor.membershipId },
    },
  })
  if (input.from <= jstDate(await readClock(tx))) await takeEffect(tx, actor, id)
  return { id }
}

type Place = {
  id: string
  namesOfficer: boolean
  organisation: { id: string; code: string | null; name: string; nameEn: string | null }
}
type Group = { officer: Officer; isInterim: boolean; places: Place[] }

/** The places by who takes them over; every place has somebody, and that is not the one who leaves. */
async function chooseSuccessors(
  tx: Tx,
  actor: Actor,
  { id, leaverMembershipId }: { id: string; leaverMembershipId: string },
  input: ArrangementInput,
): Promise<Group[] | Refusal> {
  const places = await tx.handoverPlace.findMany({
    where: { handoverId: id },
    select: {
      ...{ id: true, namesOfficer: true, successorMembershipId: true, isInterim: true },
      organisation: { select: { id: true, code: true, name: true, nameEn: true } },
    },
    orderBy: { organisation: { code: 'asc' } },
  })
  const groups = new Map<string, Group>()
  for (const place of places) {
    const own = place.successorMembershipId
    const membershipId = own ?? input.successor
    const isInterim = own ? place.isInterim : input.interim
    const field = own ? 'officer' : 'successor'
    if (!membershipId || membershipId === leaverMembershipId) return refuse(field, 'choose')
    const officer = await readChosen(tx, actor, field, membershipId, { from: input.from, until: null })
    if (officer instanceof Refusal) return officer
    const key = `${membershipId} ${isInterim}`
    const group = groups.get(key) ?? { officer, isInterim, places: [] }
    group.places.push(place)
    groups.set(key, group)
  }
  return [...groups.values()]
}
