import enImports from '@/lib/i18n/messages/en/Imports.json'
import jaImports from '@/lib/i18n/messages/ja/Imports.json'

/** What a register of past consultations may say, in the order of the template. */
export const COLUMNS = [
  'originalNumber',
  'receivedOn',
  'municipality',
  'sectionName',
  'contactName',
  'channel',
  'title',
  'body',
  'themes',
  'officerName',
  'answer',
  'state',
  'completedOn',
] as const
export type Column = (typeof COLUMNS)[number]

/** Without these nothing can be taken in. */
export const NEEDED = ['receivedOn', 'municipality', 'title'] as const satisfies readonly Column[]

const COLUMN_OF_HEADING = new Map(
  COLUMNS.flatMap((column) =>
    [jaImports, enImports].flatMap(({ columns, aliases }) =>
      [columns[column], ...aliases[column].split('|')].map((heading) => [compared(heading), column] as const),
    ),
  ),
)

/** The column a heading stands for, by any of the names that registers give it; undefined for none of ours. */
export function columnOf(heading: string): Column | undefined {
  return COLUMN_OF_HEADING.get(compared(heading))
}

function compared(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[:*]+/g, '')
    .replace(/(?:\([^()]*\))+$/, '')
}
