import { PassThrough, Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { contentDisposition } from '@/lib/attachments/file-name'
import { log } from '@/lib/ops/log'
import { guardText } from '@/lib/reports/guard-text'
import { type Export, openExport } from '../open-export'

const WIDTH = 18

/** The queue as a workbook, written while it is read, with a sheet that says how many lines there are. */
export async function GET(request: Request) {
  const asked = await openExport(request)
  if (asked instanceof Response) return asked
  const stream = new PassThrough()
  write(asked, stream).catch((error: unknown) => {
    log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'an export was not finished')
    stream.destroy(error instanceof Error ? error : undefined)
  })
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': contentDisposition(`${asked.name}.xlsx`),
      'cache-control': 'no-store',
    },
  })
}

async function write({ heads, lines, total, t }: Export, stream: PassThrough): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const about = workbook.addWorksheet(t('about'))
  about.addRow([t('total', { total })]).commit()
  about.commit()
  const sheet = workbook.addWorksheet(t('sheet'), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = heads.map(() => ({ width: WIDTH }))
  const head = sheet.addRow(heads)
  head.font = { bold: true }
  head.commit()
  for await (const line of lines) {
    sheet.addRow(line.map((cell) => (typeof cell === 'string' ? guardText(cell) : cell))).commit()
    if (stream.writableNeedDrain) await new Promise((resolve) => stream.once('drain', resolve))
  }
  sheet.commit()
  await workbook.commit()
}
