import { asSystem } from '@/lib/jobs/as-system'
import { familiesOf } from '../families'
import { CROSSED_KEYS } from '../gaps/crossed'
import { MEASURE_KEYS, MEASURES } from '../measures'
import { countFamily } from './count-family'
import type { SumKey } from './sum'
import { takeChanges } from './take-changes'

/** What is counted beforehand: the measures, those together that see the same facts, and each that is crossed with themes. */
const FAMILIES: SumKey[][] = [
  ...familiesOf(MEASURE_KEYS.filter((key) => MEASURES[key].isKept)),
  ...CROSSED_KEYS.map((key) => [key]),
]

/**
 * Counts every past month of every bureau whose sums are wanting: not counted yet, changed since, or kept under a question that
 * is no longer asked. A report never waits for it: what does not hold is counted when it is looked at.
 */
export async function countMonths(at?: string): Promise<void> {
  const bureaus = await asSystem((tx) =>
    tx.bureauSettings.findMany({ select: { bureauId: true }, orderBy: { bureauId: 'asc' } }),
  )
  for (const { bureauId } of bureaus) {
    await asSystem((tx) => takeChanges(tx, bureauId), at)
    for (const family of FAMILIES)
      for (let isLeft = true; isLeft; ) isLeft = await asSystem((tx) => countFamily(tx, bureauId, family), at)
  }
}
