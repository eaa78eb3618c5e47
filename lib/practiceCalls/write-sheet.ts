import ExcelJS, { type Worksheet } from 'exceljs'
import { listThemeGroups } from '@/lib/consultations/choices'
import { STAGES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { nameIn } from '@/lib/menus/menu-name'
import { listMunicipalitiesOf } from '@/lib/organisations/find-municipality'
import { readFigures } from '@/lib/practiceDrafts/figures'
import { markOf } from './filed'
import type { CallToRead } from './read'
import { SHEET_COLUMNS, type SheetColumn } from './sheet-columns'

/** Words of the sheet in the language of whoever downloads it. */
export type SheetText = {
  column: (name: SheetColumn) => string
  stage: (name: string) => string
  word: (name: 'sheet' | 'choices' | 'lead' | 'separator') => string
}

const LONG: readonly SheetColumn[] = ['summary', 'begun', 'actors', 'costs', 'result', 'hard', 'contact']
const FIRST_LINE = 4
const LINES_TO_FILL = 100

/** What a prefecture has filed for a call and may still change, as lines of the sheet; and what it may choose. */
export async function readSheetContents(tx: Tx, callId: string, prefectureCode: string) {
  return {
    filed: await tx.practiceDraft.findMany({
      where: { callId, prefectureCode, state: 'candidate' },
      orderBy: [{ flaggedAt: 'asc' }, { id: 'asc' }],
      include: { organisation: { select: { name: true, nameEn: true } } },
    }),
    themes: (await listThemeGroups(tx)).flatMap((group) => group.themes),
    municipalities: await listMunicipalitiesOf(tx, prefectureCode),
  }
}

type Contents = Awaited<ReturnType<typeof readSheetContents>>

/** The sheet of a call as a workbook: what is asked, what was filed so far, and room for more; lists to choose from stand on a second sheet. */
export async function writeSheet(
  call: Pick<CallToRead, 'title' | 'body'>,
  { filed, themes, municipalities }: Contents,
  { text, locale }: { text: SheetText; locale: 'ja' | 'en' },
): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(text.word('sheet'), { views: [{ state: 'frozen', ySplit: FIRST_LINE - 1 }] })
  sheet.columns = SHEET_COLUMNS.map((column) => ({ width: LONG.includes(column) ? 40 : 16 }))
  sheet.addRow([call.title]).font = { bold: true, size: 14 }
  sheet.addRow([[call.body, text.word('lead')].filter(Boolean).join('\n')])
  sheet.addRow(SHEET_COLUMNS.map(text.column)).font = { bold: true }
  const named = new Map(themes.map((theme) => [theme.key, nameIn(locale, theme)]))
  for (const draft of filed) {
    const [figure] = readFigures(draft.effects)
    const values: Record<SheetColumn, string | number | null> = {
      ...{ title: draft.title, summary: draft.summary, begun: draft.begun, actors: draft.actors, costs: draft.costs },
      ...{ result: draft.result, hard: draft.hard, contact: draft.contact, fiscalYear: draft.fiscalYear },
      municipality: nameIn(locale, draft.organisation),
      themeKeys: draft.themeKeys.map((key) => named.get(key) ?? key).join(text.word('separator')),
      stage: draft.stage ? text.stage(draft.stage) : '',
      ...{ indicator: figure?.indicator ?? '', unit: figure?.unit ?? '', before: figure?.before ?? '' },
      mark: markOf(draft),
      ...{ beforeOn: figure?.beforeOn ?? '', after: figure?.after ?? '', afterOn: figure?.afterOn ?? '' },
    }
    sheet.addRow(SHEET_COLUMNS.map((column) => values[column]))
  }
  offerChoices(book, sheet, text, {
    municipality: municipalities.map((one) => nameIn(locale, one)),
    themeKeys: [...named.values()],
    stage: STAGES.map(text.stage),
  })
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A second sheet with what may be chosen, offered as lists where one is chosen; several themes are typed. */
function offerChoices(
  book: ExcelJS.Workbook,
  sheet: Worksheet,
  text: SheetText,
  offered: Record<'municipality' | 'themeKeys' | 'stage', string[]>,
) {
  const choices = book.addWorksheet(text.word('choices'))
  const names = ['municipality', 'themeKeys', 'stage'] as const
  choices.columns = names.map(() => ({ width: 32 }))
  choices.addRow(names.map(text.column)).font = { bold: true }
  const most = Math.max(...names.map((name) => offered[name].length))
  for (let at = 0; at < most; at += 1) choices.addRow(names.map((name) => offered[name][at] ?? null))
  for (const [place, name] of names.entries()) {
    if (name === 'themeKeys' || offered[name].length === 0) continue
    const column = SHEET_COLUMNS.indexOf(name) + 1
    const letter = String.fromCharCode(65 + place)
    const list = `'${text.word('choices')}'!$${letter}$2:$${letter}$${offered[name].length + 1}`
    for (let row = FIRST_LINE; row < FIRST_LINE + LINES_TO_FILL; row += 1)
      sheet.getCell(row, column).dataValidation = {
        ...{ type: 'list', allowBlank: true, showErrorMessage: false, formulae: [list] },
      }
  }
}
