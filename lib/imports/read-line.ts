import type { z } from 'zod'
import { CHANNELS } from '@/lib/consultations/states'
import { freeText, personName, singleLine } from '@/lib/japanese/input'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { readDay } from '@/lib/workbooks/read-day'
import type { Cell } from '@/lib/workbooks/sheets'
import { columnLetters } from './column-letters'
import type { Column } from './columns'
import { type Facts, isWarning, type Problem } from './facts'
import type { Line, Table } from './table'

/** What a line is read against: the bureau's municipalities, themes and channels by every name, and today. */
export type Known = {
  municipalities: ReadonlyMap<string, { id: string; prefectureCode: string } | 'several'>
  themes: ReadonlyMap<string, string>
  channels: ReadonlyMap<string, string>
  states: ReadonlyMap<string, 'open' | 'completed'>
  today: string
}

const LINE_OF_120 = singleLine().max(120, 'tooLong')
const LINE_OF_80 = singleLine().max(80, 'tooLong')
const NAME = personName().max(80, 'tooLong')
const TEXT = freeText().max(20_000, 'tooLong')

/** Long-term care insurance began then; an earlier day is a slip of the pen. */
const EARLIEST = '2000-04-01'
/** A letter that could not be decoded, or that only the office's own font knew. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff]/

/** Reads one line; what is wrong with it is told by cell. Without facts it is not taken in. */
export function readLine(table: Table, line: Line, known: Known): { facts: Facts | null; problems: Problem[] } {
  const reader = new LineReader(table, line)
  const receivedOn = reader.day('receivedOn')
  if (receivedOn === '') reader.wrong('receivedOn', 'required')
  else if (receivedOn && receivedOn < EARLIEST) reader.wrong('receivedOn', 'tooEarly')
  else if (receivedOn && receivedOn > known.today) reader.wrong('receivedOn', 'future')
  const asking = known.municipalities.get(normaliseForSearch(reader.text('municipality')))
  if (!asking || asking === 'several')
    reader.wrong('municipality', reader.text('municipality') === '' ? 'required' : 'municipality')
  const title = reader.read('title', LINE_OF_120)
  if (title === '') reader.wrong('title', 'required')
  const completedOn = readCompletion(reader, known, receivedOn)
  const [channel, themeKeys] = [readChannel(reader, known), readThemes(reader, known)]
  const facts = {
    ...{ title: title ?? '', channel, themeKeys, completedOn },
    originalNumber: reader.read('originalNumber', LINE_OF_80) ?? '',
    sectionName: reader.read('sectionName', LINE_OF_80) ?? '',
    contactName: reader.read('contactName', NAME) ?? '',
    officerName: reader.read('officerName', NAME) ?? '',
    body: reader.read('body', TEXT) ?? '',
    note: reader.note(),
  }
  reader.refuseLostLetters()
  if (reader.isWrong() || !receivedOn || !asking || asking === 'several')
    return { facts: null, problems: reader.problems }
  const { id: askingOrganisationId, prefectureCode } = asking
  return { facts: { ...facts, receivedOn, askingOrganisationId, prefectureCode }, problems: reader.problems }
}

/** A day of completion completes; else the state says. */
function readCompletion(reader: LineReader, { states, today }: Known, receivedOn: string | null): string | null {
  const day = reader.day('completedOn')
  if (day && receivedOn && day < receivedOn) reader.wrong('completedOn', 'completedBefore')
  if (day && day > today) reader.wrong('completedOn', 'future')
  const typed = reader.text('state')
  const state = typed === '' ? (day ? 'completed' : 'open') : states.get(normaliseForSearch(typed))
  if (!state) reader.wrong('state', 'state')
  return state === 'completed' ? day || receivedOn : null
}

function readChannel(reader: LineReader, { channels }: Known): Facts['channel'] {
  const typed = reader.text('channel')
  const channel = CHANNELS.find((one) => one === channels.get(normaliseForSearch(typed)))
  if (!channel && typed !== '') reader.wrong('channel', 'channel')
  return channel && channel !== 'portal' ? channel : 'register'
}

function readThemes(reader: LineReader, { themes }: Known): string[] {
  const typed = reader.text('themes')
  const whole = themes.get(normaliseForSearch(typed))
  if (whole) return [whole]
  const parts = typed.split(/[\u3001,\uff0c;\uff1b/\n]/).filter((part) => part.trim() !== '')
  const found = parts.map((part) => themes.get(normaliseForSearch(part)))
  if (found.includes(undefined)) reader.wrong('themes', 'theme')
  return [...new Set(found.filter((key) => key !== undefined))].slice(0, 20)
}

class LineReader {
  readonly problems: Problem[] = []
  readonly #columns: Map<Column, number>

  constructor(
    readonly table: Table,
    readonly line: Line,
  ) {
    this.#columns = new Map(table.headings.flatMap(({ key, column }) => (key ? [[key, column] as const] : [])))
  }

  text(column: Column): string {
    return this.#cell(column)?.text.trim() ?? ''
  }

  /** '' for an empty cell, null (and a problem) for one that names no day. */
  day(column: Column): string | null {
    const cell = this.#cell(column)
    if (!cell) return ''
    const day = readDay(cell)
    if (day === null) this.wrong(column, 'date')
    return day
  }

  read(column: Column, schema: z.ZodType<string>): string | null {
    const read = schema.safeParse(this.#cell(column)?.text ?? '')
    if (!read.success) this.wrong(column, 'tooLong')
    return read.success ? read.data : null
  }

  wrong(column: Column, key: Problem['key']): void {
    const cell = this.#cell(column)
    this.problems.push({ address: cell?.address ?? this.#addressOf(column), column, key, text: cell?.text ?? '' })
  }

  isWrong(): boolean {
    return this.problems.some((problem) => !isWarning(problem))
  }

  /** What the desk answered, and every column that is none of ours, under its heading. */
  note(): string {
    const others = this.table.headings.flatMap(({ column, text, key }) => {
      const cell = this.line.cells.get(column)
      const isLost = (key === 'themes' || key === 'channel') && this.problems.some((one) => one.column === key)
      return cell && (key === null || isLost) ? [`${text}: ${cell.text.trim()}`] : []
    })
    return [this.text('answer'), ...others]
      .filter((part) => part !== '')
      .join('\n')
      .slice(0, 20_000)
  }

  refuseLostLetters(): void {
    for (const { address, column, text } of this.line.cells.values()) {
      const key = this.table.headings.find((heading) => heading.column === column)?.key ?? ''
      if (UNREADABLE.test(text)) this.problems.push({ address, column: key, key: 'letters', text })
    }
  }

  #cell(column: Column): Cell | undefined {
    const at = this.#columns.get(column)
    return at === undefined ? undefined : this.line.cells.get(at)
  }

  /** An empty cell has no address of its own; its line has. */
  #addressOf(column: Column): string {
    return `${columnLetters(this.#columns.get(column) ?? 1)}${this.line.line}`
  }
}
