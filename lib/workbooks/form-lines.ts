import type { ChoosableMenu, ThemeGroup } from '@/lib/consultations/choices'
import { STAGES } from '@/lib/consultations/states'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { WorkbookField } from './fields'
import { linesOf } from './row-height'
import { wordsOfWorkbook } from './words'

/** One line of the form: its label, what stands in it, a remark beside it, the room to write in points, and the list to choose from. */
export type Line = {
  label: string
  text: string
  hint: string
  room: number
  list?: 'stage' | 'theme' | 'menu' | 'yesNo'
}

/** What a draft says, as far as the form asks for it. `reference` is null for a blank form, `askingOrganisation` for a town's own. */
export type WrittenDraft = {
  askingOrganisation: string | null
  title: string
  stage: string | null
  themes: readonly { name: string; nameEn: string | null }[]
  body: string
  wishes: string
  menus: readonly { name: string; nameEn: string | null }[]
  desiredBy: string | null
  sectionName: string
  contactName: string
  contactPhone: string
  contactMailbox: string
  sharedWithPrefecture: boolean | null
  reference: string | null
}

type Of = { themes: readonly ThemeGroup[]; menus: readonly ChoosableMenu[]; locale: 'ja' | 'en' }
const ROOM = { line: 26, body: 200, wishes: 110 }
const REQUIRED: readonly WorkbookField[] = ['title', 'body', 'contactName']
/** What fits into one cell on paper; longer texts go on in the next. */
const LINES_OF_A_CELL = 20
const ANSWER_WIDTH = 62

/** The lines of the form in their order, filled in with what the draft says. */
export function formLines(draft: WrittenDraft, { locale }: Of): Line[] {
  const words = wordsOfWorkbook(locale)
  const labelOf = (field: WorkbookField) =>
    REQUIRED.includes(field) ? words.form('required', { label: words.labels(field) }) : words.labels(field)
  const hintOf = (field: WorkbookField) => words.hints(field)
  const line = (field: WorkbookField, text: string, list?: Line['list']): Line => ({
    ...{ label: labelOf(field), text, hint: hintOf(field), room: ROOM.line },
    ...(list ? { list } : {}),
  })
  const long = (field: 'body' | 'wishes') =>
    cellsOf(draft[field]).map((text, at) => ({
      label: at === 0 ? labelOf(field) : words.form('continued', { label: words.labels(field) }),
      ...{ text, hint: at === 0 ? hintOf(field) : '', room: at === 0 ? ROOM[field] : ROOM.line },
    }))
  const several = (
    field: 'themeKeys' | 'menuIds',
    names: readonly { name: string; nameEn: string | null }[],
    least: number,
  ) =>
    Array.from({ length: Math.max(least, names.length + 1) }, (_, at) => {
      const named = names[at]
      return {
        ...line(field, named ? nameIn(locale, named) : '', field === 'themeKeys' ? 'theme' : 'menu'),
        label: words.form('numbered', { label: words.labels(field), number: at + 1 }),
        hint: at === 0 ? hintOf(field) : '',
      }
    })
  const stage = STAGES.find((one) => one === draft.stage)
  return [
    ...(draft.askingOrganisation === null ? [] : [line('askingOrganisation', draft.askingOrganisation)]),
    line('title', draft.title),
    line('stage', stage ? words.stage(stage) : '', 'stage'),
    ...several('themeKeys', draft.themes, 4),
    ...long('body'),
    ...long('wishes'),
    ...several('menuIds', draft.menus, 3),
    line(
      'desiredBy',
      draft.desiredBy && locale === 'ja' ? formatDate(draft.desiredBy, locale) : (draft.desiredBy ?? ''),
    ),
    line('sectionName', draft.sectionName),
    line('contactName', draft.contactName),
    line('contactPhone', draft.contactPhone),
    line('contactMailbox', draft.contactMailbox),
    ...(draft.sharedWithPrefecture === null
      ? []
      : [line('sharedWithPrefecture', words.form(draft.sharedWithPrefecture ? 'yes' : 'no'), 'yesNo')]),
    ...(draft.reference === null ? [] : [line('reference', draft.reference)]),
  ]
}

/** A long text in pieces of whole lines, none of which begins or ends with an empty one, so that joined they are the text again. */
function cellsOf(text: string): string[] {
  const cells: string[] = []
  let piece: string[] = []
  const lines = text.split('\n')
  for (const [at, line] of lines.entries()) {
    piece.push(line)
    const isFull = linesOf(piece.join('\n'), ANSWER_WIDTH) >= LINES_OF_A_CELL
    const isBetween = line.trim() !== '' && (lines[at + 1] ?? '').trim() !== ''
    if (isFull && isBetween) {
      cells.push(piece.join('\n'))
      piece = []
    }
  }
  return [...cells, ...(piece.length > 0 || cells.length === 0 ? [piece.join('\n')] : [])]
}
