import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import type { AbsenceInput } from './absence-input'
import { listOfficers } from './list-officers'
import { canRecordAbsence } from './policy'

/** Writes down when an officer is away, and who acts 代理 for all of the work meanwhile. */
export async function recordAbsence(tx: Tx, actor: Actor, input: AbsenceInput): Promise<{ recorded: true } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (!canRecordAbsence(actor, input)) throw new NotPermitted()
  if (input.until < input.from) return refuse('until', 'order')
  if (input.until < jstDate(await readClock(tx))) return refuse('until', 'future')
  const officers = await listOfficers(tx, actor, input.from)
  const isInPost = (id: string) => officers.some(({ membershipId }) => membershipId === id)
  if (!isInPost(input.officer)) return refuse('officer', 'choose')
  if (input.standIn && (input.standIn === input.officer || !isInPost(input.standIn))) return refuse('standIn', 'choose')
  const already = await tx.absence.count({
    where: {
      membershipId: input.officer,
      validFrom: { lte: dateColumn(input.until) },
      validUntil: { gte: dateColumn(input.from) },
    },
  })
  if (already > 0) return refuse('from', 'absentAlready')
  await tx.absence.createMany({
    data: {
      bureauId: actor.bureauId,
      membershipId: input.officer,
      standInMembershipId: input.standIn,
      validFrom: dateColumn(input.from),
      validUntil: dateColumn(input.until),
      setByName: actor.name,
    },
  })
  return { recorded: true }
}

/** Ends an absence yesterday for somebody who is back, or takes back one that has not begun. What was done 代理 stays marked. */
export async function endAbsence(tx: Tx, actor: Actor, id: string): Promise<{ ended: true }> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const absence = await tx.absence.findFirst({ where: { id, bureauId: actor.bureauId } })
  if (!absence) throw new NotFound()
  if (!canRecordAbsence(actor, { officer: absence.membershipId })) throw new NotPermitted()
  const today = dateColumn(jstDate(await readClock(tx)))
  if (absence.validFrom >= today) await tx.absence.deleteMany({ where: { id } })
  else if (absence.validUntil >= today)
    await tx.absence.updateMany({ where: { id }, data: { validUntil: new Date(today.getTime() - 86_400_000) } })
  return { ended: true }
}

/** Who is away today or later, and who acts meanwhile. */
export async function listAbsences(tx: Tx, actor: Actor & { bureauId: string }, today: string) {
  const rows = await tx.absence.findMany({
    where: { bureauId: actor.bureauId, validUntil: { gte: dateColumn(today) } },
    select: {
      ...{ id: true, membershipId: true, standInMembershipId: true, validFrom: true, validUntil: true },
      membership: { select: { user: { select: { name: true } } } },
      standIn: { select: { user: { select: { name: true } } } },
    },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
    take: 300,
  })
  return rows.map(({ validFrom, validUntil, membership, standIn, ...row }) => ({
    ...row,
    officer: membership.user.name,
    standIn: standIn?.user.name ?? null,
    from: dayOf(validFrom),
    until: dayOf(validUntil),
    isNow: dayOf(validFrom) <= today,
  }))
}
export type ListedAbsence = Awaited<ReturnType<typeof listAbsences>>[number]
