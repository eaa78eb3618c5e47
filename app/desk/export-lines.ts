import { jstDate } from '@/lib/japanese/dates'
import type { ColumnName } from '@/lib/queue/columns'
import type { QueueRow } from '@/lib/queue/row'
import type { CsvCell } from '@/lib/reports/write-csv'

type Say = (key: string, values?: Record<string, string | number>) => string
export type ExportWords = { t: Say; queue: Say; states: Say; locale: 'ja' | 'en' }

/** A column of the screen in a file: one cell holds one value, so that some columns become several. */
const PARTS: Record<ColumnName, readonly string[]> = {
  place: ['prefecture', 'municipality'],
  title: ['title', 'themes'],
  state: ['state', 'priority'],
  officer: ['officer'],
  waiting: ['waiting', 'waitingSince'],
  due: ['due'],
  received: ['received'],
  activity: ['activity'],
  channel: ['channel'],
  section: ['section'],
  nextAction: ['nextAction', 'nextActionOn'],
}

/** The heads: a running number that says how many lines there are in all, the receipt number, and the chosen columns. */
export function exportHeads(columns: readonly ColumnName[], total: number, { t }: ExportWords): string[] {
  const parts = columns.flatMap((column) => PARTS[column])
  return [t('heads.line', { total }), t('heads.number'), ...parts.map((part) => t(`heads.${part}`))]
}

/** One consultation as a line; days in ISO form. */
export function exportLine(
  row: QueueRow,
  position: number,
  columns: readonly ColumnName[],
  words: ExportWords,
): CsvCell[] {
  return [position, row.number, ...columns.flatMap((column) => PARTS[column].map((part) => cellOf(part, row, words)))]
}

function cellOf(part: string, row: QueueRow, { queue, states, locale }: ExportWords): CsvCell {
  const inEnglish = locale === 'en'
  const day = (when: Date | null) => (when ? jstDate(when) : null)
  const cells: Record<string, () => CsvCell> = {
    prefecture: () => (inEnglish && row.prefectureEn) || row.prefecture,
    municipality: () => (inEnglish && row.municipalityEn) || row.municipality,
    title: () => row.title,
    themes: () => row.themes.named.map(({ name, nameEn }) => (inEnglish ? nameEn : name)).join(queue('separator')),
    state: () => states(`consultation.${row.state}`),
    priority: () => states(`priority.${row.priority}`),
    officer: () => row.officerName ?? queue('tabs.unassigned'),
    waiting: () => row.waitingFor ?? states(`waiting.${row.waitingOn}`),
    waitingSince: () => (row.waitingOn === 'nobody' ? null : day(row.waitingSince)),
    due: () => row.dueOn,
    received: () => day(row.receivedAt),
    activity: () => day(row.lastActivityAt),
    channel: () => states(`channel.${row.channel}`),
    section: () => row.sectionName,
    nextAction: () => row.nextAction,
    nextActionOn: () => row.nextActionOn,
  }
  return cells[part]?.() ?? null
}
