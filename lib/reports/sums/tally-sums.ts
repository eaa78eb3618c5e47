import type { Tx } from '@/lib/db/client'
import { tallyFamily } from '../families'
import { countCrossed, isCrossed, measureOf } from '../gaps/crossed'
import { keyOf } from '../gaps/need'
import { runsOf, type Scope } from '../scope'
import type { Counted } from '../tally'
import type { SumKey } from './sum'

/** What a family counts in exactly this period, as it is kept; of what is crossed, the need stands for the row, and both of the measure's own for the column. */
export async function tallySums(tx: Tx, family: readonly SumKey[], scope: Scope): Promise<[SumKey, Counted[]][]> {
  const crossed: [SumKey, Counted[]][] = []
  for (const key of family) {
    if (!isCrossed(key)) continue
    const found = await countCrossed(tx, scope, [{ measure: measureOf(key), runs: runsOf(scope) }])
    crossed.push([
      key,
      found.map(({ row, column, value, count, ...need }) => ({
        row: keyOf(need),
        column: `${row} ${column}`,
        value,
        count,
      })),
    ])
  }
  const measures = family.filter((key) => !isCrossed(key))
  return [...crossed, ...(measures.length > 0 ? await tallyFamily(tx, measures, scope) : [])]
}
