import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound, NotPermitted } from '@/lib/errors'
import { canKeepYearPlan } from './policy'

/** Takes a plan of the own bureau for a change: one change after another. NotFound for one that is not this person's to see. */
export async function lockPlan(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const plan = await tx.yearPlan.findUnique({ where: { id }, select: { bureauId: true } })
  if (!plan) throw new NotFound()
  if (!canKeepYearPlan(actor, plan)) throw new NotPermitted()
  await tx.$queryRaw`SELECT 1 FROM year_plans WHERE id = ${id}::uuid FOR UPDATE`
  return await tx.yearPlan.findUniqueOrThrow({ where: { id } })
}

/** Takes a row with its plan. */
export async function lockRow(tx: Tx, actor: Actor, planId: string, rowId: string) {
  const plan = await lockPlan(tx, actor, planId)
  const row = z.uuid().safeParse(rowId).success
    ? await tx.yearPlanRow.findFirst({ where: { id: rowId, planId } })
    : null
  if (!row) throw new NotFound()
  return { plan, row }
}

/** Takes an entry with its row and plan. */
export async function lockEntry(tx: Tx, actor: Actor, planId: string, entryId: string) {
  const plan = await lockPlan(tx, actor, planId)
  const entry = z.uuid().safeParse(entryId).success
    ? await tx.yearPlanEntry.findFirst({ where: { id: entryId, planId } })
    : null
  if (!entry) throw new NotFound()
  return { plan, entry }
}
