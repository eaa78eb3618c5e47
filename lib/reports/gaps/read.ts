import type { Tx } from '@/lib/db/client'
import type { ReportAddress } from '../address'
import type { Scope } from '../scope'
import type { GapMeasure } from './formula'
import { type Gaps, rankGaps } from './rank'
import { type CrossedCell, type Need, readCells } from './read-cells'

/** The needs of a bureau in a period that menus do not meet: four questions in all. */
export async function readGaps(tx: Tx, scope: Scope): Promise<Gaps> {
  return rankGaps(await readGapCells(tx, scope))
}

/** The cells of all measures that a gap is found by, need by need. */
export async function readGapCells(tx: Tx, scope: Scope): Promise<Record<GapMeasure, CrossedCell[]>> {
  return {
    received: await readCells(tx, 'received', scope),
    useful: await readCells(tx, 'useful', scope),
    first_answer: await readCells(tx, 'first_answer', scope),
    declines: await readCells(tx, 'declines', scope),
  }
}

/** The address of the reports narrowed down to one need. */
export function addressOf({ theme, by, place }: Need, address: ReportAddress): ReportAddress {
  return { ...address, theme, [by]: place }
}
