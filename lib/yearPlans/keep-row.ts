import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { RowChange, RowInput, SeenInput } from './input'
import { lockPlan, lockRow } from './lock'

const MOST_ROWS = 100

/** Adds a row at the end of a plan. */
export async function addRow(
  tx: Tx,
  actor: Actor,
  planId: string,
  input: RowInput,
): Promise<{ rowId: string } | Refusal> {
  const { bureauId } = await lockPlan(tx, actor, planId)
  const { _max, _count } = await tx.yearPlanRow.aggregate({ where: { planId }, _max: { place: true }, _count: true })
  if (_count >= MOST_ROWS) return refuse('', 'tooManyRows')
  const rowId = randomUUID()
  await tx.yearPlanRow.createMany({ data: { ...input, id: rowId, planId, bureauId, place: (_max.place ?? 0) + 1 } })
  return { rowId }
}

/** Changes a row, or moves it to another place; the rows between move up, so that whoever had one of them open sees that it stands elsewhere. */
export async function changeRow(
  tx: Tx,
  actor: Actor,
  { planId, rowId }: { planId: string; rowId: string },
  { version, place, ...change }: RowChange,
): Promise<{ planId: string }> {
  const { row } = await lockRow(tx, actor, planId, rowId)
  if (row.version !== version)
    throw new InvalidTransition('edit', 'row', { name: row.name, groupName: row.groupName, place: String(row.place) })
  await tx.yearPlanRow.updateMany({ where: { id: rowId }, data: { ...change, version: version + 1 } })
  if (place !== row.place) await moveRow(tx, planId, rowId, place)
  return { planId }
}

/** Takes a row off with what stands in it; events that were made of it stay. */
export async function removeRow(
  tx: Tx,
  actor: Actor,
  { planId, rowId }: { planId: string; rowId: string },
  { version }: SeenInput,
): Promise<{ planId: string }> {
  const { row } = await lockRow(tx, actor, planId, rowId)
  if (row.version !== version) throw new InvalidTransition('remove', 'row')
  await tx.yearPlanRow.deleteMany({ where: { id: rowId } })
  return { planId }
}

async function moveRow(tx: Tx, planId: string, rowId: string, place: number) {
  const rows = await tx.yearPlanRow.findMany({
    where: { planId },
    orderBy: [{ place: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  const order = rows.map(({ id }) => id).filter((id) => id !== rowId)
  order.splice(place - 1, 0, rowId)
  await tx.$executeRaw`
    UPDATE year_plan_rows r SET place = o.place, version = r.version + CASE WHEN r.id = ${rowId}::uuid THEN 0 ELSE 1 END
    FROM unnest(${order}::uuid[]) WITH ORDINALITY AS o (id, place) WHERE r.id = o.id AND r.place <> o.place`
}
