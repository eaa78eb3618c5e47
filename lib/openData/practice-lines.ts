import { jstDate } from '@/lib/japanese/dates'
import { PRACTICE_COLUMNS, type PracticeColumn, type PracticeData } from './list-practices'

type Cell = string | number | null

/** Published practices as lines of a table, one practice a line, under the columns' own names; several values of one cell stand apart by a semicolon. */
export function practiceLines(practices: readonly PracticeData[]): Cell[][] {
  return practices.map((practice) => PRACTICE_COLUMNS.map((column) => cellOf(practice, column)))
}

/** Published practices as the records of the JSON file: the same columns, themes and effects as lists. */
export function practiceRecords(practices: readonly PracticeData[]) {
  return practices.map(({ publishedAt, revisedAt, ...practice }) => ({
    ...practice,
    publishedOn: publishedAt ? jstDate(publishedAt) : null,
    revisedOn: revisedAt ? jstDate(revisedAt) : null,
  }))
}

function cellOf(practice: PracticeData, column: PracticeColumn): Cell {
  switch (column) {
    case 'themes':
      return practice.themes.join('；')
    case 'effects':
      return practice.effects.map(written).join('；')
    case 'publishedOn':
      return practice.publishedAt ? jstDate(practice.publishedAt) : null
    case 'revisedOn':
      return practice.revisedAt ? jstDate(practice.revisedAt) : null
    default:
      return practice[column]
  }
}

/** An effect in one line: what was measured, before and after with their days as they were given. */
function written({ indicator, unit, before, beforeOn, after, afterOn }: PracticeData['effects'][number]): string {
  const at = (value: string | null, on: string | null) =>
    value === null ? '-' : `${value}${unit}${on ? ` (${on})` : ''}`
  return `${indicator}: ${at(before, beforeOn)} → ${at(after, afterOn)}`
}
