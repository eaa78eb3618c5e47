import type { Tx } from '@/lib/db/client'
import { countRespondents } from '../respondents'
import type { Scope } from '../scope'
import { FORMULA, partsOf, scoreOf } from './formula'
import { keyOf, type Need } from './need'
import { type KnownNeed, knownNeeds } from './rank'
import { readCells } from './read-cells'

/** One need with its score where it is asked about often enough; `isOfFew` when its effects tell what one or two municipalities said. */
export type NeedRead = KnownNeed & { score: number | null; isOfFew: boolean }

/** The council may know what this many municipalities said together, and nothing of fewer. */
const LEAST_RESPONDENTS = 3

/** What is known of one need; null where nobody asked. The scope is narrowed down to it. */
export async function readNeed(tx: Tx, scope: Scope, need: Need): Promise<NeedRead | null> {
  const needs = knownNeeds(await readCells(tx, scope))
  const found = needs.find((one) => keyOf(one) === keyOf(need))
  if (!found) return null
  const { count, figures } = found
  const score = count < FORMULA.leastRanked ? null : scoreOf(count, partsOf(figures))
  const counted = await countRespondents(tx, 'useful', scope)
  const told = counted.filter(({ row, respondents }) => row === 'told' && respondents > 0)
  return { ...found, score, isOfFew: told.some(({ respondents }) => respondents < LEAST_RESPONDENTS) }
}
