import type { z } from 'zod'
import type { ChoosableMenu, ThemeGroup } from '@/lib/consultations/choices'
import { STAGES } from '@/lib/consultations/states'
import { freeText, mailbox, personName, phone, singleLine } from '@/lib/japanese/input'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { readYesNo } from '@/lib/japanese/yes-no'
import { type Answers, LONGEST, type Problem } from './answers'
import type { WorkbookField } from './fields'
import type { FoundAnswers } from './find-answers'
import { readDay } from './read-day'
import type { Cell } from './sheets'
import { wordsOfWorkbook } from './words'

/** What may be chosen, and the day on which the file comes in. */
export type Choices = { themes: readonly ThemeGroup[]; menus: readonly ChoosableMenu[]; today: string }

type Reader = { answers: Answers; problems: Problem[]; found: FoundAnswers['answers'] }
type Field = Exclude<keyof Answers, undefined> & WorkbookField

/** Reads the cells of each field as its form would. What cannot be read is a problem with its cell and text; the field is then left alone. */
export function readAnswers({ answers: found }: FoundAnswers, choices: Choices): Pick<Reader, 'answers' | 'problems'> {
  const reader: Reader = { answers: {}, problems: [], found }
  readText(reader, 'title', singleLine().max(LONGEST.title, 'tooLong'))
  readText(reader, 'body', freeText().max(LONGEST.body, 'tooLong'))
  readText(reader, 'wishes', freeText().max(LONGEST.wishes, 'tooLong'))
  readText(reader, 'sectionName', singleLine().max(LONGEST.sectionName, 'tooLong'))
  readText(reader, 'contactName', personName().max(LONGEST.contactName, 'tooLong'))
  readText(reader, 'contactPhone', phone())
  readText(reader, 'contactMailbox', mailbox())
  readStage(reader)
  const themes = choices.themes.flatMap((group) => group.themes)
  readChoices(
    reader,
    'themeKeys',
    'theme',
    new Map(themes.flatMap((theme) => namesOf(theme, theme.key, theme.aliases))),
  )
  readChoices(reader, 'menuIds', 'menu', new Map(choices.menus.flatMap((menu) => namesOf(menu, menu.id))))
  readDesiredBy(reader, choices.today)
  readSharing(reader)
  const byRow = (a: Problem, b: Problem) => rowOf(a) - rowOf(b)
  return { answers: reader.answers, problems: reader.problems.toSorted(byRow) }
}

function rowOf({ address }: Problem): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0)
}

type TextField = 'title' | 'body' | 'wishes' | 'sectionName' | 'contactName' | 'contactPhone' | 'contactMailbox'

function readText({ answers, problems, found }: Reader, field: TextField, schema: z.ZodType<string>) {
  const cells = found.get(field)
  if (!cells) return
  const text = cells.map((cell) => (field === 'contactPhone' ? withLeadingZero(cell) : cell.text)).join('\n')
  const read = schema.safeParse(text)
  if (read.success) answers[field] = read.data
  else problems.push(problem(field, cells, read.error.issues[0]?.message ?? 'tooLong'))
}

/** Excel takes a telephone number without hyphens for a number and drops its zero. */
function withLeadingZero({ text, isNumber }: Cell): string {
  return isNumber && /^[1-9]\d{8,9}$/.test(text) ? `0${text}` : text
}

function readStage({ answers, problems, found }: Reader) {
  const cells = found.get('stage')
  if (!cells) return
  const typed = compared(cells.map(({ text }) => text).join(''))
  const stage = STAGES.find((one) =>
    (['ja', 'en'] as const).some((locale) => compared(wordsOfWorkbook(locale).stage(one)) === typed),
  )
  if (stage) answers.stage = stage
  else if (isUnknown(typed)) answers.stage = null
  else problems.push(problem('stage', cells, 'stage'))
}

function readChoices(reader: Reader, field: 'themeKeys' | 'menuIds', key: string, known: ReadonlyMap<string, string>) {
  const cells = reader.found.get(field)
  if (!cells) return
  const chosen = new Set<string>()
  for (const cell of cells) {
    const whole = known.get(compared(cell.text))
    const parts = whole ? [cell.text] : cell.text.split(/[\u3001,\uff0c;\uff1b\n]/).filter((part) => part.trim() !== '')
    for (const part of parts) {
      const one = known.get(compared(part))
      if (one) chosen.add(one)
      else if (!isUnknown(compared(part))) reader.problems.push({ ...problem(field, [cell], key), text: part.trim() })
    }
  }
  const isUnread = reader.problems.some((one) => one.field === field)
  if (!isUnread || chosen.size > 0) reader.answers[field] = [...chosen].slice(0, 20)
}

function readDesiredBy({ answers, problems, found }: Reader, today: string) {
  const cells = found.get('desiredBy')
  if (!cells) return
  const [first] = cells
  if (!first) {
    answers.desiredBy = null
    return
  }
  const day = cells.length === 1 ? readDay(first) : null
  if (day === null) problems.push(problem('desiredBy', cells, 'date'))
  else if (day < today) problems.push(problem('desiredBy', cells, 'past'))
  else answers.desiredBy = day
}

function readSharing({ answers, problems, found }: Reader) {
  const cells = found.get('sharedWithPrefecture')
  if (!cells) return
  const shared = readYesNo(cells.map(({ text }) => text).join(''))
  if (shared !== null) answers.sharedWithPrefecture = shared
  else problems.push(problem('sharedWithPrefecture', cells, 'yesNo'))
}

function problem(field: Field, cells: readonly Cell[], key: string): Problem {
  return { address: cells[0]?.address ?? '', field, key, text: cells.map(({ text }) => text).join('\n') }
}

function namesOf(named: { name: string; nameEn: string | null }, value: string, aliases: readonly string[] = []) {
  return [...aliases, named.nameEn ?? named.name, named.name].map((name) => [compared(name), value] as const)
}

function compared(text: string): string {
  return normaliseForSearch(text)
}

/** 「わからない（窓口で一緒に整理）」 and nothing at all mean the same. */
function isUnknown(typed: string): boolean {
  return (
    typed === '' ||
    (['ja', 'en'] as const).some((locale) => {
      const { form } = wordsOfWorkbook(locale)
      return [form('unknown'), form('stageUnknown')].some((words) => compared(words) === typed)
    })
  )
}
