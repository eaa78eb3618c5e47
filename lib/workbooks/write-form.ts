import ExcelJS, { type Row, type Worksheet } from 'exceljs'
import type { ChoosableMenu, ThemeGroup } from '@/lib/consultations/choices'
import { STAGES } from '@/lib/consultations/states'
import { nameIn } from '@/lib/menus/menu-name'
import { formLines, type Line, type WrittenDraft } from './form-lines'
import { heightOf } from './row-height'
import { wordsOfWorkbook } from './words'

export type Offered = { themes: readonly ThemeGroup[]; menus: readonly ChoosableMenu[]; locale: 'ja' | 'en' }

const FONT = { name: 'Yu Gothic', size: 11 }
const LINE = { style: 'thin', color: { argb: 'FF999999' } } as const
const WIDTHS = { label: 24, answer: 62, hint: 30 }

/**
 * The form of a consultation as a workbook, blank or filled in with a draft: two sheets in plain sight, no macros, no
 * names, no protection. The lists to choose from are a convenience; what is typed instead is read as well.
 */
export async function writeForm(
  draft: WrittenDraft,
  { themes, menus, locale }: Offered,
  made: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { form, stage } = wordsOfWorkbook(locale)
  const workbook = new ExcelJS.Workbook()
  workbook.created = made
  workbook.modified = made
  const sheet = workbook.addWorksheet(form('sheet'), { pageSetup: onPaper(), views: [{ showGridLines: false }] })
  sheet.columns = Object.values(WIDTHS).map((width) => ({ width }))
  const title = sheet.addRow([form('title')])
  title.font = { ...FONT, size: 16, bold: true }
  title.height = 28
  writeLead(sheet, form('lead'))
  const offered = {
    stage: [form('stageUnknown'), ...STAGES.map((one) => stage(one))],
    theme: themes.flatMap((group) => group.themes.map((theme) => nameIn(locale, theme))),
    menu: menus.map((menu) => nameIn(locale, menu)),
  }
  const lists = writeChoices(workbook, form, offered)
  for (const line of formLines(draft, { themes, menus, locale }))
    writeLine(sheet, line, { ...lists, yesNo: yesNo(form) })
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function onPaper() {
  const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }
  return { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins } as const
}

function writeLead(sheet: Worksheet, lead: string) {
  const row = sheet.addRow([lead])
  sheet.mergeCells(row.number, 1, row.number, 3)
  row.getCell(1).alignment = { wrapText: true, vertical: 'top' }
  row.font = FONT
  row.height = heightOf(lead, 116)
}

function writeLine(sheet: Worksheet, { label, hint, text, room, list }: Line, lists: Record<string, string>) {
  const row = sheet.addRow([label, escaped(text), hint])
  row.font = FONT
  row.height = Math.max(heightOf(text, WIDTHS.answer), heightOf(hint, WIDTHS.hint * 1.3), room)
  dress(row)
  const answer = row.getCell(2)
  answer.numFmt = '@'
  if (list)
    answer.dataValidation = { type: 'list', allowBlank: true, showErrorMessage: false, formulae: [lists[list] ?? ''] }
}

function dress(row: Row) {
  const [label, answer, hint] = [row.getCell(1), row.getCell(2), row.getCell(3)]
  for (const cell of [label, answer, hint]) cell.alignment = { wrapText: true, vertical: 'top' }
  label.font = { ...FONT, bold: true }
  label.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } }
  for (const cell of [label, answer]) cell.border = { top: LINE, bottom: LINE, left: LINE, right: LINE }
  hint.font = { ...FONT, size: 9, color: { argb: 'FF595959' } }
}

type Form = ReturnType<typeof wordsOfWorkbook>['form']

function yesNo(form: Form): string {
  return `"${form('yes')},${form('no')}"`
}

/** A second sheet with what may be chosen; gives where each list stands. */
function writeChoices(workbook: ExcelJS.Workbook, form: Form, offered: Record<'stage' | 'theme' | 'menu', string[]>) {
  const sheet = workbook.addWorksheet(form('choices'), { pageSetup: onPaper() })
  sheet.columns = [{ width: 32 }, { width: 52 }, { width: 40 }]
  const kinds = ['stage', 'theme', 'menu'] as const
  sheet.addRow(kinds.map((kind) => form(`${kind}Choices`))).font = { ...FONT, bold: true }
  const most = Math.max(...kinds.map((kind) => offered[kind].length))
  for (let at = 0; at < most; at += 1) sheet.addRow(kinds.map((kind) => offered[kind][at] ?? null)).font = FONT
  const range = (kind: (typeof kinds)[number], column: string) =>
    `'${form('choices')}'!$${column}$2:$${column}$${offered[kind].length + 1}`
  return { stage: range('stage', 'A'), theme: range('theme', 'B'), menu: range('menu', 'C') }
}

/** Workbooks write control characters as _x000D_; a text that says so itself is marked. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
