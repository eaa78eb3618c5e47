import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import type { ReportAddress } from './address'
import { isCell } from './cell-address'
import { type CellAddress, readBehind } from './list-behind'
import { listMunicipalities } from './list-municipalities'
import { MEASURES } from './measures'
import { type OpenedScope, openScope } from './open-scope'
import type { Place } from './place'
import { readNames } from './read-names'

/** What an address asks about, with the names its measure wants; null when the measure can have no such row or column. */
export async function openCell(
  tx: Tx,
  actor: Actor & { bureauId: string },
  address: ReportAddress,
  cell: CellAddress,
): Promise<OpenedScope | null> {
  const opened = await openScope(tx, actor, address)
  const names = [...opened.names, ...(await readNames(tx, [cell.measure], opened.scope))]
  return isCell(cell, names) ? { ...opened, names } : null
}

/** Everything the list behind a number shows for its address; null when the measure can have no such row or column. */
export async function readBehindPage(
  tx: Tx,
  actor: Actor & { bureauId: string },
  address: ReportAddress,
  cell: CellAddress,
  part: { after?: Place; before?: Place },
) {
  const opened = await openCell(tx, actor, address, cell)
  if (!opened || MEASURES[cell.measure].counts === 'municipalities') return null
  return { opened, ...(await readBehind(tx, opened.scope, cell, part)) }
}

/** The municipalities behind a number; null when the measure counts something else or can have no such row or column. */
export async function readMunicipalitiesBehind(
  tx: Tx,
  actor: Actor & { bureauId: string },
  address: ReportAddress,
  cell: CellAddress,
) {
  if (MEASURES[cell.measure].counts !== 'municipalities') return null
  const opened = await openCell(tx, actor, address, cell)
  return opened && { opened, rows: await listMunicipalities(tx, opened.scope, cell) }
}
