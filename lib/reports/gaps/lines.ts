import { MEASURES } from '../measures'
import { type Locale, nameOnSide, nameTheme } from '../names'
import type { Report } from '../report'
import { GAP_MEASURES } from './formula'
import { SIDES } from './need'
import type { Gap, KnownNeed, Ranking } from './rank'

type Say = (key: string, values?: Record<string, string | number>) => string
type Line = {
  row: string
  column: string
  value: number | string | null
  unit: string
  n: number | null
  missing: number | null
}

/** The needs of a report line by line: rank and score of those ranked, and of all the figures that they rest on. */
export function gapLines({ gaps, names }: Pick<Report, 'gaps' | 'names'>, locale: Locale, say: Say) {
  if (!gaps) return []
  return SIDES.flatMap((side) => {
    const { ranked, few }: Ranking = gaps[side]
    const lines = (need: KnownNeed, found: Line[]) =>
      [...found, ...figureLines(need, say)].map((line) => ({
        ...line,
        measure: say(`gaps.${side}`),
        row: [nameTheme(need.theme, names, locale), nameOnSide(side, need.place, names, locale, say)].join(
          say('separator'),
        ),
      }))
    return [
      ...ranked.flatMap((gap, at) => lines(gap, rankLines(gap, at + 1, say))),
      ...few.flatMap((need) => lines(need, [{ ...plain(say('gaps.rank'), say('gaps.few'), ''), n: need.count }])),
    ]
  })
}

function rankLines({ score, count }: Gap, rank: number, say: Say): Line[] {
  return [plain(say('gaps.rank'), rank, ''), { ...plain(say('gaps.score'), score, say('units.count')), n: count }]
}

function figureLines({ figures }: KnownNeed, say: Say): Line[] {
  return GAP_MEASURES.map((key) => {
    const { figure } = MEASURES[key]
    const { value, n, missing } = figures[key]
    const shown = value === null ? null : Math.round(value * (figure === 'share' ? 1000 : 10)) / 10
    return { ...plain(say(`measures.${key}.short`), shown, say(`units.${figure}`)), n, missing }
  })
}

function plain(column: string, value: number | string | null, unit: string): Line {
  return { row: '', column, value, unit, n: null, missing: null }
}
