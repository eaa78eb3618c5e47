import ExcelJS, { type CellValue, type Worksheet } from 'exceljs'
import { findAnswers } from '@/lib/workbooks/find-answers'
import type { WrittenDraft } from '@/lib/workbooks/form-lines'
import { readAnswers } from '@/lib/workbooks/read-answers'
import { readSheets } from '@/lib/workbooks/sheets'
import { writeForm } from '@/lib/workbooks/write-form'

const theme = (key: string, name: string, ...aliases: string[]) => ({
  ...{ key, name, nameEn: `Theme ${key}`, aliases, description: null },
})
const menu = (id: string, name: string) => ({
  ...{
    id,
    key: id,
    kind: 'practice',
    themes: [],
    pillar: 'I',
    name,
    nameEn: `Menu ${id}`,
    description: '',
    descriptionEn: '',
    conditions: '',
    conditionsEn: '',
    isOnTrial: false,
  },
})
export const THEMES = [
  { name: '分野', nameEn: 'Field', themes: [theme('kayoi', '通いの場'), theme('ido', '移動支援（外出支援）', '移動')] },
]
export const MENUS = [menu('1', '優良事例の紹介'), menu('2', 'アドバイザーの派遣')]

/** Many lines with all that is rarely typed: blanks at the beginning, quotes, markup, letters beyond the first plane, words of the form itself. */
export const BODY = Array.from({ length: 70 }, (_, at) =>
  at % 9 === 8 ? '' : `　第${at}行 "引用" <b> & 𠮷野 髙橋 ①㈱ ※ =1+1 現状と課題`,
).join('\n')

export const FILLED: WrittenDraft = {
  askingOrganisation: null,
  title: '=通いの場の担い手が足りない',
  stage: 'trial',
  themes: [THEMES[0]!.themes[0]!],
  body: BODY,
  wishes: '近隣の事例\n※ 似た規模の町',
  menus: [MENUS[1]!],
  desiredBy: '2027-03-31',
  sectionName: '高齢福祉課',
  contactName: '髙﨑 𠮷子',
  contactPhone: '096-286-3111 内線12',
  contactMailbox: 'fukushi@town.example.jp',
  sharedWithPrefecture: true,
  reference: '3b9e8c7a-0000-4000-8000-123456789abc-4',
}

export const ANSWERED = {
  ...{ title: FILLED.title, stage: 'trial', themeKeys: ['kayoi'], wishes: FILLED.wishes, menuIds: ['2'] },
  body: BODY.trim(),
  ...{ desiredBy: '2027-03-31', sectionName: '高齢福祉課', contactName: '髙﨑 𠮷子' },
  ...{ contactPhone: '096-286-3111 内線12', contactMailbox: 'fukushi@town.example.jp', sharedWithPrefecture: true },
}

/** The form as it is downloaded. */
export async function writtenForm(draft = FILLED) {
  return Buffer.from(await writeForm(draft, { themes: THEMES, menus: MENUS, locale: 'ja' }, new Date('2026-11-22')))
}

/** The form as it is downloaded, then changed as somebody or some program would. */
export async function changedForm(change: (sheet: Worksheet, book: ExcelJS.Workbook) => void, draft = FILLED) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(await writtenForm(draft)).buffer)
  change(workbook.worksheets[0]!, workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The cell where the answer under this label stands. */
export function answerOf(sheet: Worksheet, label: string) {
  const row = sheet.getColumn(1).values.findIndex((value) => String(value).startsWith(label))
  return sheet.getCell(row, 2)
}

/** The form with something else under one label. */
export async function formWith(label: string, value: CellValue) {
  return await changedForm((sheet) => {
    answerOf(sheet, label).value = value
  })
}

/** What is read of a file. */
export async function readBack(bytes: Buffer) {
  const found = findAnswers((await readSheets(bytes)) ?? [])
  return found && { ...readAnswers(found, { themes: THEMES, menus: MENUS, today: '2026-11-22' }), strays: found.strays }
}
