import ExcelJS from 'exceljs'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/lib/actor/require-actor'
import { contentDisposition } from '@/lib/attachments/file-name'
import { COLUMNS } from '@/lib/imports/columns'
import { canImport } from '@/lib/imports/policy'

/** An empty register with the headings we know, and an example on a second sheet. */
export async function GET() {
  const actor = await currentActor()
  if (!actor) {
    const location = `/sign-in?next=${encodeURIComponent('/desk/imports/template')}`
    return new Response(null, { status: 303, headers: { location } })
  }
  if (!canImport(actor)) return new Response(null, { status: 404 })
  const t = await getTranslations('Imports')
  const headings = COLUMNS.map((column) => t(`columns.${column}`))
  const book = new ExcelJS.Workbook()
  for (const name of ['sheet', 'example'] as const) {
    const sheet = book.addWorksheet(t(`template.${name}`), { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = COLUMNS.map((column) => ({ width: column === 'body' || column === 'answer' ? 48 : 18 }))
    sheet.addRow(headings).font = { bold: true }
    if (name === 'example')
      sheet.addRow([
        ...['R6-123', '2024-05-07', t('template.exampleMunicipality'), t('template.exampleSection')],
        ...[t('template.exampleContact'), t('template.exampleChannel'), t('template.exampleTitle')],
        ...[t('template.exampleBody'), t('template.exampleTheme'), t('template.exampleOfficer')],
        ...[t('template.exampleAnswer'), t('template.exampleState'), '2024-05-10'],
      ])
  }
  return new Response(new Uint8Array(await book.xlsx.writeBuffer()), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': contentDisposition(`${t('template.file')}.xlsx`),
      'cache-control': 'no-store',
    },
  })
}
