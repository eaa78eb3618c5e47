import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { dateColumn } from '@/lib/japanese/day'
import { FORMULA, GAP_MEASURES } from '@/lib/reports/gaps/formula'
import { readGapAddress } from '@/lib/reports/gaps/need-address'
import { addressOf } from '@/lib/reports/gaps/read'
import { readNeed } from '@/lib/reports/gaps/read-need'
import { openScope } from '@/lib/reports/open-scope'
import { queryOf } from '@/lib/reports/views'
import { SCORE } from './score'

/** The figures of a need as they are now, with their period and the formula that judged them; NotFound where nothing was asked of it. What one or two municipalities said of us is withheld from everybody but the desk, and the score that would tell it. */
export async function freezeGrounds(tx: Tx, actor: Actor & { bureauId: string }, gap: string) {
  const asked = readGapAddress(Object.fromEntries(new URLSearchParams(gap)))
  if (!asked) throw new NotFound()
  const { need, address } = asked
  const { scope, now } = await openScope(tx, actor, addressOf(need, address))
  const found = await readNeed(tx, scope, need)
  if (!found) throw new NotFound()
  const { from, until } = scope
  const { year: _year, part: _part, beside: _beside, for: _for, ...filters } = addressOf(need, address)
  return {
    need: {
      ...{ needTheme: need.theme, needSide: need.by, needPlace: need.place },
      ...{ needFrom: dateColumn(from), needUntil: dateColumn(until), needAsOf: now, needFormula: FORMULA.version },
      needQuery: queryOf({ ...filters, from, until }),
    },
    figures: [
      ...GAP_MEASURES.map((measure) => ({
        ...{ measure, ...found.figures[measure] },
        withheld: found.isOfFew && measure === 'useful',
      })),
      ...(found.score === null
        ? []
        : [{ measure: SCORE, value: found.score, n: found.count, missing: 0, withheld: found.isOfFew }]),
    ],
  }
}
