import type { FrozenFigures } from './figures'

/** One number of a report: of which part, measure, row and column, how much, over how many, and how many are without a value. */
export type FigureLine = [
  part: string,
  measure: string,
  row: string,
  column: string,
  value: number | string | null,
  unit: string,
  n: number | string | null,
  missing: number | string | null,
]
type Say = (key: string) => string

/** Every number of a report, line by line, as its page shows them. */
export function figureLines({ parts }: FrozenFigures, locale: 'ja' | 'en', say: Say): FigureLine[] {
  const shown = (count: number | null) => count ?? say('hidden')
  return parts.flatMap(({ matter, practices, tables }) => {
    const part = matter?.title ?? say('wholeOf')
    const beside: FigureLine[] =
      practices === null
        ? []
        : [[part, say('practices.name'), say('file.whole'), '', practices, say('practices.unit'), null, null]]
    const counted = tables.flatMap((table): FigureLine[] => {
      const { isHidden, value, n, missing, columns, rows, totals } = table
      const head: [string, string] = [part, table.name[locale]]
      const unit = table.unit[locale]
      const counts = (name: string, of: { total: number | null; cells: (number | null)[] }): FigureLine[] =>
        [of.total, ...of.cells].map(
          (count, at) =>
            [
              ...head,
              ...[name, at === 0 ? say('total') : (columns[at - 1]?.name[locale] ?? '')],
              ...[shown(count), '', null, null],
            ] as FigureLine,
        )
      return [
        [
          ...[...head, say('file.whole'), table.figureName[locale]],
          ...[isHidden ? say('hidden') : value, unit, shown(isHidden ? null : n), shown(isHidden ? null : missing)],
        ] as FigureLine,
        ...rows.flatMap((row) => counts(row.name[locale], row)),
        ...(totals ? counts(say('sumOfAll'), totals) : []),
      ]
    })
    return [...counted, ...beside]
  })
}
