import type { Tx } from '@/lib/db/client'
import type { Scope } from '../scope'
import { FORMULA, partsOf, scoreOf } from './formula'
import { type KnownNeed, keyOf, knownNeeds } from './rank'
import { readGapCells } from './read'
import type { Need } from './read-cells'

/** What is known of one need, with its score where it is asked about often enough; null where nobody asked. The scope is narrowed down to it. */
export async function readNeed(
  tx: Tx,
  scope: Scope,
  need: Need,
): Promise<(KnownNeed & { score: number | null }) | null> {
  const needs = knownNeeds(await readGapCells(tx, scope))
  const found = needs.find((one) => keyOf(one) === keyOf(need))
  if (!found) return null
  const { count, figures } = found
  return { ...found, score: count < FORMULA.leastRanked ? null : scoreOf(count, partsOf(figures)) }
}
