import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { type ColumnName, readColumns } from './columns'
import { SORTS, type Sort } from './sorts'

/** How one person likes the queue; `columns` is null for the usual ones. */
export type QueueSettings = {
  columns: ColumnName[] | null
  sort: Sort
  shortcuts: boolean
  /** The address the queue opens with, of a view that is still there. */
  opensWith: string | null
  defaultViewId: string | null
}

/** How this person likes the queue; whoever has chosen nothing has the usual. */
export async function readSettings(tx: Tx, actor: Actor): Promise<QueueSettings> {
  const kept = await tx.queueSetting.findUnique({
    where: { userId: actor.userId },
    select: {
      columns: true,
      sort: true,
      shortcuts: true,
      defaultViewId: true,
      defaultView: { select: { query: true } },
    },
  })
  return {
    columns: readColumns(kept?.columns ?? []),
    sort: SORTS.find((sort) => sort === kept?.sort) ?? 'newest',
    shortcuts: kept?.shortcuts ?? true,
    opensWith: kept?.defaultView?.query ?? null,
    defaultViewId: kept?.defaultView ? kept.defaultViewId : null,
  }
}

type Change = Partial<{ columns: ColumnName[]; sort: Sort; shortcuts: boolean; defaultViewId: string | null }>

/** Keeps how this person likes the queue; what is not named stays. */
export async function keepSettings(tx: Tx, actor: Actor, change: Change): Promise<void> {
  const { userId } = actor
  const { count } = await tx.queueSetting.updateMany({ where: { userId }, data: change })
  if (count === 0) await tx.queueSetting.createMany({ data: { userId, ...change } })
}
