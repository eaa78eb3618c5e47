import type { Tx } from '@/lib/db/client'
import type { ReportAddress } from '../address'
import type { Scope } from '../scope'
import type { Need } from './need'
import { type Gaps, rankGaps } from './rank'
import { readCells } from './read-cells'

/** The needs of a bureau in a period that menus do not meet: one question in all. */
export async function readGaps(tx: Tx, scope: Scope): Promise<Gaps> {
  return rankGaps(await readCells(tx, scope))
}

/** The address of the reports narrowed down to one need. */
export function addressOf({ theme, by, place }: Need, address: ReportAddress): ReportAddress {
  return { ...address, theme, [by]: place }
}
