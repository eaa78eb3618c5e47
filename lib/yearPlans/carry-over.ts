import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { lockPlan } from './lock'

/** Takes a plan over to the next fiscal year as a draft: its rows and months, without the days and without what became events. */
export async function carryOver(tx: Tx, actor: Actor, planId: string): Promise<{ id: string } | Refusal> {
  const { bureauId, fiscalYear, name, note } = await lockPlan(tx, actor, planId)
  const id = randomUUID()
  const { count } = await tx.yearPlan.createMany({
    data: {
      ...{ id, bureauId, name, note, fiscalYear: fiscalYear + 1 },
      ...{ madeByName: actor.name, madeAt: await readClock(tx) },
    },
    skipDuplicates: true,
  })
  if (count === 0) return refuse('', 'planThere')
  const rows = await tx.yearPlanRow.findMany({ where: { planId }, include: { entries: true } })
  const copies = rows.map((row) => ({ row, rowId: randomUUID() }))
  await tx.yearPlanRow.createMany({
    data: copies.map(({ row: { place, groupName, name: rowName, isPublic }, rowId }) => ({
      ...{ id: rowId, planId: id, bureauId, place, groupName, name: rowName, isPublic },
    })),
  })
  await tx.yearPlanEntry.createMany({
    data: copies.flatMap(({ row, rowId }) =>
      row.entries.map(({ fromMonth, toMonth, isUndecided, words }) => ({
        ...{ rowId, planId: id, bureauId, fromMonth, toMonth, isUndecided, words },
      })),
    ),
  })
  return { id }
}
