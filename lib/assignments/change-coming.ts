import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayText } from '@/lib/japanese/day'
import { lockAssignments, nameOfficer, readChosen } from './name-officer'
import { planOfficer } from './plan'
import { canManageAssignments } from './policy'
import { takeBack } from './take-back'

/** Takes back a whole change that was decided at once and has not begun. */
export async function takeBackBatch(tx: Tx, actor: Actor, batchId: string): Promise<{ taken: number } | Refusal> {
  const { coming, today } = await lockComing(tx, actor, batchId)
  if (coming.length === 0) return refuse('', 'notNow')
  await takeBack(tx, coming, today)
  return { taken: coming.length }
}

/** Moves a whole change to another day that is still to come. Whoever saw another day there first sees which one it is now. */
export async function moveBatch(
  tx: Tx,
  actor: Actor,
  batchId: string,
  { from, seen }: { from: string; seen?: string },
): Promise<{ moved: number } | Refusal> {
  const { coming, today, manager } = await lockComing(tx, actor, batchId)
  if (coming.length === 0) return refuse('', 'notNow')
  const day = dayText(coming[0]?.validFrom ?? null)
  if (seen !== undefined && seen !== day)
    throw new InvalidTransition('edit', 'coming', { from: formatDate(day, actor.locale) })
  if (from <= today) return refuse('from', 'future')
  await takeBack(
    tx,
    coming.map((one) => ({ ...one, toldAt: null })),
    today,
  )
  for (const group of alike(coming)) {
    const [first] = group
    const until = dayText(first.validUntil) || null
    const officer = await readChosen(tx, manager, 'from', first.membershipId, { from, until })
    if (officer instanceof Refusal) return officer
    const plan = await planOfficer(
      tx,
      group.map(({ organisation }) => organisation),
      officer.membershipId,
      { from, until },
    )
    if (plan.blocked.length > 0) return refuse('from', 'assignedLater')
    const { movesWork: handOver, isInterim } = first
    await nameOfficer(tx, manager, plan, officer, { from, until, handOver, isInterim, batchId })
  }
  return { moved: coming.length }
}

/** Nothing of it has begun; what has begun is ended, not taken back. */
async function lockComing(tx: Tx, actor: Actor, batchId: string) {
  if (!canManageAssignments(actor) || !isDesk(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(batchId).success) throw new NotFound()
  await lockAssignments(tx, actor.bureauId)
  const today = jstDate(await readClock(tx))
  const of = { bureauId: actor.bureauId, OR: [{ batchId }, { id: batchId }], kind: 'officer' }
  if ((await tx.assignment.count({ where: of })) === 0) throw new NotFound()
  const coming = await tx.assignment.findMany({
    where: { ...of, validFrom: { gt: dateColumn(today) } },
    select: {
      ...{ id: true, membershipId: true, validFrom: true, validUntil: true, followsId: true, followsUntil: true },
      ...{ toldAt: true, movesWork: true, isInterim: true },
      organisation: { select: { id: true, code: true, name: true, nameEn: true } },
    },
    orderBy: { organisation: { code: 'asc' } },
  })
  return { coming, today, manager: actor }
}

type Row = Awaited<ReturnType<typeof lockComing>>['coming'][number]

/** Those who get the same officer in the same way, together. */
function alike(rows: readonly Row[]): [Row, ...Row[]][] {
  const groups = new Map<string, [Row, ...Row[]]>()
  for (const row of rows) {
    const key = [row.membershipId, dayText(row.validUntil), row.movesWork, row.isInterim].join()
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}
