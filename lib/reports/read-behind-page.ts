import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import type { ReportAddress } from './address'
import { isCell } from './cell-address'
import { type CellAddress, readBehind } from './list-behind'
import { openScope } from './open-scope'
import type { Place } from './place'

/** Everything the list behind a number shows for its address; null when the measure can have no such row or column. */
export async function readBehindPage(
  tx: Tx,
  actor: Actor & { bureauId: string },
  address: ReportAddress,
  cell: CellAddress,
  part: { after?: Place; before?: Place },
) {
  const opened = await openScope(tx, actor, address)
  if (!isCell(cell, opened.names)) return null
  return { opened, ...(await readBehind(tx, opened.scope, cell, part)) }
}
