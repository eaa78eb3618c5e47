import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import type { ReportAddress } from './address'
import { type CellAddress, readBehind } from './list-behind'
import { openScope } from './open-scope'
import type { Place } from './place'

/** Everything the list behind a number shows for its address. */
export async function readBehindPage(
  tx: Tx,
  actor: Actor & { bureauId: string },
  address: ReportAddress,
  cell: CellAddress,
  part: { after?: Place; before?: Place },
) {
  const opened = await openScope(tx, actor, address)
  return { opened, ...(await readBehind(tx, opened.scope, cell, part)) }
}
