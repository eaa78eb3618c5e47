import { errorsOf, type KeptError } from '@/lib/forms/errors'
import { columnLetters } from '@/lib/imports/column-letters'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { readTypedFigures } from '@/lib/practiceDrafts/figures'
import { FilingInput } from '@/lib/practiceDrafts/input'
import { readDay } from '@/lib/workbooks/read-day'
import { nameOfPractice, readMark } from './filed'
import type { SheetLine } from './find-lines'
import type { SheetProblem } from './problems'
import type { SheetColumn } from './sheet-columns'

export type Place = { id: string; code: string }
/** What the words of a sheet stand for: the prefecture's municipalities, themes and stages by every name, and today. */
export type SheetWords = {
  municipalities: ReadonlyMap<string, Place>
  themes: ReadonlyMap<string, string>
  stages: ReadonlyMap<string, string>
  today: string
}

/** A line that can be filed: whose practice it is, and its text with its figures read. */
export type ReadLine = {
  organisationId: string
  name: string
  mark: ReturnType<typeof readMark>
  text: Omit<FilingInput, 'figures' | 'figureFields' | 'municipality' | 'toldBy' | 'callId' | 'fiscalYear'> & {
    fiscalYear: number | null
    effects: object[]
  }
}

type Columns = ReadonlyMap<SheetColumn, number>
const FIGURE = ['indicator', 'unit', 'before', 'beforeOn', 'after', 'afterOn'] as const
const WORDS = ['title', 'fiscalYear', 'summary', 'begun', 'actors', 'costs', 'result', 'hard', 'contact'] as const
/** A letter that could not be decoded, or that only the office's own font knew. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff]/

/** Reads one line of a sheet by the same rules as the form; what is wrong is told by cell. */
export function readSheetLine(
  line: SheetLine,
  columns: Columns,
  words: SheetWords,
): { read: ReadLine | null; problems: SheetProblem[] } {
  const problems: SheetProblem[] = []
  const wrong = (column: SheetColumn, key: SheetProblem['key']) => {
    const { address, text } = line.cells.get(column) ?? {
      address: `${columnLetters(columns.get(column) ?? 1)}${line.row}`,
      text: '',
    }
    if (!problems.some((one) => one.address === address))
      problems.push({ address, row: line.row, column, key, text: text.slice(0, 200) })
  }
  const textOf = (column: SheetColumn) => line.cells.get(column)?.text.trim() ?? ''
  for (const [column, { text }] of line.cells) if (UNREADABLE.test(text)) wrong(column, 'letters')
  const place = words.municipalities.get(normaliseForSearch(textOf('municipality')))
  if (!place) wrong('municipality', textOf('municipality') === '' ? 'required' : 'municipality')
  const themeKeys = themesIn(textOf('themeKeys'), words.themes)
  if (!themeKeys) wrong('themeKeys', 'theme')
  const stage = textOf('stage') === '' ? '' : words.stages.get(normaliseForSearch(textOf('stage')))
  if (stage === undefined) wrong('stage', 'stage')
  const typed = Object.fromEntries(WORDS.map((name) => [name, textOf(name)]))
  const parsed = FilingInput.safeParse({ ...typed, themeKeys: themeKeys ?? [], stage: stage ?? '' })
  if (!parsed.success) for (const { field, key } of errorsOf(parsed.error)) wrong(columnOf(field), keyOf(key))
  const figures = readTypedFigures(figureOf(line, wrong), words.today)
  for (const one of figures) if ('key' in one) wrong(columnOf(one.field.replace(/^figure1_/, '')), keyOf(one.key))
  if (problems.length > 0 || !parsed.success || !place) return { read: null, problems }
  const { figures: _, figureFields, municipality, toldBy, callId, fiscalYear, ...text } = parsed.data
  return {
    read: {
      ...{ organisationId: place.id, name: nameOfPractice(place.code, text.title) },
      mark: readMark(textOf('mark')),
      text: { ...text, fiscalYear: fiscalYear ?? null, effects: figures },
    },
    problems,
  }
}

/** Every theme named, or null where one is named that there is not. */
function themesIn(text: string, themes: ReadonlyMap<string, string>): string[] | null {
  const whole = themes.get(normaliseForSearch(text))
  if (whole) return [whole]
  const parts = text.split(/[\u3001,\uff0c;\uff1b/\n]/).filter((part) => part.trim() !== '')
  const keys = parts.map((part) => themes.get(normaliseForSearch(part)))
  return keys.includes(undefined) ? null : [...new Set(keys.filter((key) => key !== undefined))]
}

function figureOf({ cells }: SheetLine, wrong: (column: SheetColumn, key: SheetProblem['key']) => void) {
  return Object.fromEntries(
    FIGURE.map((name) => {
      const cell = cells.get(name)
      if (!cell || !name.endsWith('On')) return [`figure1_${name}`, cell?.text ?? '']
      const day = readDay(cell)
      if (day === null) wrong(name, 'date')
      return [`figure1_${name}`, day ?? '']
    }),
  )
}

function columnOf(field: string): SheetColumn {
  return [...WORDS, ...FIGURE, 'themeKeys' as const, 'stage' as const].find((name) => name === field) ?? 'title'
}

const KEYS: Record<string, SheetProblem['key']> = {
  ...{ required: 'required', choose: 'required', tooLong: 'tooLong', number: 'number', date: 'date' },
  ...{ past: 'past', order: 'order' },
}
function keyOf(key: KeptError['key']): SheetProblem['key'] {
  return KEYS[key] ?? 'invalid'
}
