import type { BehindCell } from '@/lib/councilReports/behind'
import type { FrozenPart, FrozenTable } from '@/lib/councilReports/figures'

type Say = (key: string, values?: Record<string, string | number>) => string
type Found = { table: FrozenTable; matter: FrozenPart['matter'] }

/** Which number of a report a list is about, in the words of the report. */
export function cellName({ table, matter }: Found, cell: BehindCell, locale: 'ja' | 'en', say: Say): string {
  const row = table.rows.find(({ key }) => key === cell.row)?.name[locale]
  const column = table.columns.find(({ key }) => key === cell.column)?.name[locale]
  const valued = cell.of ? say(`behind.${cell.of}`) : undefined
  const named = [table.name[locale], row, column, valued].filter(Boolean).join(say('behind.separator'))
  return say('tableOf', { name: named, of: matter?.title ?? say('wholeOf') })
}
