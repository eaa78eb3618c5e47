import type { Tx } from '@/lib/db/client'
import { countIn, outcomeOf } from './figures'
import { MEASURES, type MeasureKey } from './measures'
import type { Cells, Report } from './report'
import { countRespondents } from './respondents'
import type { Scope } from './scope'
import { ALL, type Answers, hideSmall, MEAN, place } from './suppression/hide-small'
import { type Cell, tallyAll } from './tally'

/** Which numbers of each survey are not shown outside, by their places. */
export type HiddenPlaces = ReadonlyMap<MeasureKey, ReadonlySet<string>>

/** The same answers, once by menu and once together: hidden as one table. */
const TOGETHER: Partial<Record<MeasureKey, MeasureKey>> = { usefulness: 'menu_usefulness' }

/**
 * Finds what must not be shown outside of the surveys among these cells. Answers that are told by menu on one page are hidden as
 * that table on every page, also where only their sums stand: what two pages tell is read together.
 */
export async function findHidden(tx: Tx, cells: Cells, scope: Scope): Promise<HiddenPlaces> {
  const surveys = [...cells.keys()].filter((key) => MEASURES[key].isSurvey).map((key) => TOGETHER[key] ?? key)
  const hidden = new Map<MeasureKey, ReadonlySet<string>>()
  for (const key of new Set(surveys)) hidden.set(key, hideSmall(await readAnswers(tx, key, scope, cells.get(key))))
  return hidden
}

/** A survey as a table of answers, a line for each thing asked about, with how many municipalities gave each. */
export async function readAnswers(tx: Tx, key: MeasureKey, scope: Scope, told?: readonly Cell[]): Promise<Answers> {
  const found = told ?? (await tallyAll(tx, [key], scope)).get(key) ?? []
  const counted = await countRespondents(tx, key, scope)
  const inColumns = outcomeOf(key) === 'column'
  const { figure, missing, rows, columns } = MEASURES[key]
  const axis = inColumns ? columns : rows
  const answers = typeof axis === 'string' ? [] : axis.values
  return {
    lines: inColumns ? [...new Set(found.map(({ row }) => row))] : [''],
    answers,
    points: figure === 'mean' ? answers.filter((answer) => !missing.includes(answer)) : [],
    count: (line, answer) => countIn(found, inColumns ? { row: line, column: answer } : { row: answer }),
    respondents: (line, answer) => {
      const at = inColumns ? { row: line, column: answer } : { row: answer, column: null }
      const one = counted.find(({ row, column }) => row === at.row && column === at.column)
      return one ?? { respondents: 0, valued: 0 }
    },
  }
}

/** Whether it is told how many answers a figure leaves out: not where something of the same answers is hidden, which could be worked out from it. */
export function tellsMissing({ hidden }: Pick<Report, 'hidden'>, key: MeasureKey): boolean {
  const together = TOGETHER[key]
  return (hidden.get(together && hidden.has(together) ? together : key)?.size ?? 0) === 0
}

/** Whether a number is not to be shown outside: of a row and column, of all, or the figure of either. */
export function isHidden(
  { hidden }: Pick<Report, 'hidden'>,
  key: MeasureKey,
  at: { row?: string; column?: string; figure?: true },
): boolean {
  const together = TOGETHER[key]
  const places = hidden.get(together && hidden.has(together) ? together : key)
  if (!places) return false
  const inColumns = outcomeOf(key) === 'column'
  const answer = at.figure && MEASURES[key].figure === 'mean' ? MEAN : inColumns ? at.column : at.row
  const line = inColumns ? at.row : undefined
  const isLineless = !inColumns && !hidden.has(together ?? key)
  return (
    places.has(place(line ?? (isLineless ? '' : ALL), answer ?? ALL)) ||
    (isLineless && places.has(place(ALL, answer ?? ALL)))
  )
}
