import enCalls from '@/lib/i18n/messages/en/PracticeCalls.json'
import jaCalls from '@/lib/i18n/messages/ja/PracticeCalls.json'
import { normaliseLabel } from '@/lib/workbooks/words'

/** What a sheet for practices 調査票 asks, column by column. */
export const SHEET_COLUMNS = [
  ...(['municipality', 'title', 'themeKeys', 'stage', 'fiscalYear', 'summary', 'begun', 'actors', 'costs'] as const),
  ...(['result', 'indicator', 'unit', 'before', 'beforeOn', 'after', 'afterOn', 'hard', 'contact', 'mark'] as const),
] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

/** Without these there is no practice. */
export const NEEDED_COLUMNS = [
  'municipality',
  'title',
  'themeKeys',
  'summary',
] as const satisfies readonly SheetColumn[]

const COLUMN_OF_LABEL: ReadonlyMap<string, SheetColumn> = new Map(
  SHEET_COLUMNS.flatMap((column) =>
    [jaCalls, enCalls].map(({ columns }) => [normaliseLabel(columns[column]), column] as const),
  ),
)

/** The column that a heading stands for, in any language and width; undefined for none of ours. */
export function sheetColumnOf(heading: string): SheetColumn | undefined {
  return COLUMN_OF_LABEL.get(normaliseLabel(heading))
}
