import ExcelJS from 'exceljs'
import { createTranslator } from 'next-intl'
import en from '@/lib/i18n/messages/en/YearPlans.json'
import ja from '@/lib/i18n/messages/ja/YearPlans.json'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { guardText } from '@/lib/reports/guard-text'
import { textOfEntry } from '@/lib/yearPlans/entry-text'
import { layOut } from '@/lib/yearPlans/lanes'
import { calendarMonth, MONTHS } from '@/lib/yearPlans/months'
import type { ReadYearPlan } from '@/lib/yearPlans/read'

const A3 = 8
const HEADS = 2
const WIDTHS = [18, 30, ...MONTHS.map(() => 14)]

/** A plan as a workbook that looks like its page: headings and months merged where they last, A3 across. */
export async function writePlanXlsx(plan: ReadYearPlan, locale: 'ja' | 'en') {
  const messages = { YearPlans: locale === 'en' ? en : ja }
  const t = createTranslator({ locale, messages, namespace: 'YearPlans' })
  const say = {
    day: (month: number, day: number) => t('day', { month, day }),
    undecided: t('undecidedWord'),
    calledOff: t('calledOffWord'),
    lasting: t('lasting'),
  }
  const name = t('nameOf', { year: fiscalYearLabel(plan.fiscalYear, locale), name: plan.name })
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(t('sheet'), {
    views: [{ state: 'frozen', ySplit: HEADS, xSplit: HEADS }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  Object.assign(sheet.pageSetup, { paperSize: A3 })
  sheet.columns = WIDTHS.map((width) => ({ width }))
  sheet.addRow([guardText(name)]).font = { bold: true, size: 14 }
  sheet.addRow(['', '', ...MONTHS.map((month) => t('month', { month: calendarMonth(month) }))]).font = { bold: true }
  let groupFrom = 0
  plan.rows.forEach((row, index) => {
    const lanes = layOut(row.entries)
    const first = sheet.rowCount + 1
    for (const lane of lanes) {
      const line = sheet.addRow([])
      for (const { from, months, entries } of lane) {
        const at = HEADS + from
        const texts = entries.map((entry) => textOfEntry(entry, months > 1, say))
        if (texts.length > 0) line.getCell(at).value = guardText(texts.join('\n'))
        if (months > 1) sheet.mergeCells(line.number, at, line.number, at + months - 1)
      }
    }
    const last = sheet.rowCount
    const isAlone = row.groupName === ''
    sheet.getCell(first, isAlone ? 1 : 2).value = guardText(row.name)
    sheet.mergeCells(first, isAlone ? 1 : 2, last, 2)
    if (isAlone) return
    if (plan.rows[index - 1]?.groupName !== row.groupName) groupFrom = first
    if (plan.rows[index + 1]?.groupName === row.groupName) return
    sheet.getCell(groupFrom, 1).value = guardText(row.groupName)
    if (last > groupFrom) sheet.mergeCells(groupFrom, 1, last, 1)
  })
  frame(sheet)
  if (plan.note) sheet.addRow([guardText(plan.note)]).alignment = { wrapText: false }
  return { fileName: `${name}.xlsx`, bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) }
}

function frame(sheet: ExcelJS.Worksheet) {
  const thin = { style: 'thin' } as const
  for (let number = HEADS; number <= sheet.rowCount; number++)
    for (let column = 1; column <= WIDTHS.length; column++) {
      const cell = sheet.getCell(number, column)
      cell.border = { top: thin, left: thin, bottom: thin, right: thin }
      cell.alignment = { wrapText: true, vertical: 'top' }
    }
}
