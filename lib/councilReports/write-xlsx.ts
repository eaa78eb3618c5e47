import { formatDateTime } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { type Sheet, writeWorkbook } from '@/lib/reports/write-workbook'
import { figureLines } from './lines'
import type { CouncilReport } from './read'
import { councilWords } from './words'

const COLUMNS = [
  ...([
    ['part', 24],
    ['measure', 28],
    ['row', 32],
    ['column', 20],
    ['value', 10],
    ['unit', 10],
    ['n', 10],
    ['missing', 12],
  ] as const),
  ...([
    ['from', 12],
    ['until', 12],
    ['asOf', 24],
  ] as const),
]
const DEFINITIONS = [
  ['measure', 30],
  ['counted', 60],
  ['missingMeans', 40],
] as const

/** The numbers of a report to the council as a workbook: one flat sheet of them, and one of what they mean. */
export async function writeXlsx(report: CouncilReport, locale: 'ja' | 'en'): Promise<Uint8Array<ArrayBuffer>> {
  const say = councilWords(locale)
  const heads = (columns: readonly (readonly [string, number])[]) =>
    columns.map(([column, width]) => ({ head: say(`file.${column}`), width }))
  const { fromOn, untilOn, asOf, figures } = report
  const when = [dayOf(fromOn), dayOf(untilOn), formatDateTime(asOf, locale)]
  const sheets: Sheet[] = [
    {
      name: say('file.figures'),
      columns: heads(COLUMNS),
      lines: figureLines(figures, locale, say).map((line) => [...line, ...when]),
    },
    {
      name: say('file.definitions'),
      columns: heads(DEFINITIONS),
      lines: figures.definitions.map((one) => [one[locale][0] ?? '', one[locale][1] ?? '', one[locale][6] ?? '']),
    },
  ]
  return await writeWorkbook(sheets, asOf)
}
