/** What the queue can show of a consultation beside its number, in the usual order. */
export const COLUMNS = [
  'place',
  'title',
  'state',
  'officer',
  'waiting',
  'due',
  'received',
  'activity',
  'channel',
  'section',
  'nextAction',
] as const
export type ColumnName = (typeof COLUMNS)[number]

/** What the queue shows to whoever has chosen nothing. */
export const USUAL_COLUMNS: readonly ColumnName[] = ['place', 'title', 'state', 'officer', 'waiting', 'due']

/** Columns by name, in the order named, each once; null when none of the names is a column. */
export function readColumns(names: readonly string[]): ColumnName[] | null {
  const known = names.flatMap((name) => COLUMNS.find((column) => column === name) ?? [])
  return known.length > 0 ? [...new Set(known)] : null
}
