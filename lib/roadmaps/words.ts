import { createTranslator } from 'next-intl'
import enRoadmaps from '@/lib/i18n/messages/en/Roadmaps.json'
import jaRoadmaps from '@/lib/i18n/messages/ja/Roadmaps.json'
import { normaliseLabel } from '@/lib/workbooks/words'
import { PROGRESS, type RoadmapItem } from './items'

const CATALOGUES = { ja: { Roadmaps: jaRoadmaps }, en: { Roadmaps: enRoadmaps } }
const BOTH = [jaRoadmaps, enRoadmaps]

/** The columns of a roadmap as a workbook, in their order; the last one says which line is which. */
export const COLUMNS = [
  'group',
  'what',
  'owner',
  'partners',
  'from',
  'until',
  'milestone',
  'milestoneLabel',
  'progress',
  'remark',
  'id',
] as const satisfies readonly (keyof RoadmapItem)[]
export type Column = (typeof COLUMNS)[number]

/** The words of a roadmap as a workbook, in the language of whoever downloads it. */
export function wordsOfRoadmap(locale: 'ja' | 'en') {
  return createTranslator({ locale, messages: CATALOGUES[locale], namespace: 'Roadmaps' })
}

/** Every heading in every language, and the column it stands for. */
export const COLUMN_OF_LABEL: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) => BOTH.map(({ fields }) => [normaliseLabel(fields[column]), column] as const)),
)

/** Every word for how far an item has come. */
export const PROGRESS_OF_WORD: ReadonlyMap<string, RoadmapItem['progress']> = new Map(
  PROGRESS.flatMap((one) => BOTH.map(({ progress }) => [normaliseLabel(progress[one]), one] as const)),
)

/** What stands before the number of the version that a workbook was made from. */
export const VERSION_LABELS: ReadonlySet<string> = new Set(BOTH.map(({ workbook }) => normaliseLabel(workbook.version)))
