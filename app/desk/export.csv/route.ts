import { Readable } from 'node:stream'
import { contentDisposition } from '@/lib/attachments/file-name'
import { CSV_MARK, writeCsvLine } from '@/lib/reports/write-csv'
import { type Export, openExport } from '../open-export'

/** The queue as a CSV, sent while it is read. */
export async function GET(request: Request) {
  const asked = await openExport(request)
  if (asked instanceof Response) return asked
  return new Response(Readable.toWeb(Readable.from(bytesOf(asked))) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': contentDisposition(`${asked.name}.csv`),
      'cache-control': 'no-store',
    },
  })
}

const LINES = 200

async function* bytesOf({ heads, lines }: Export): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = `${CSV_MARK}${writeCsvLine(heads)}`
  let held = 1
  for await (const line of lines) {
    text += writeCsvLine(line)
    held += 1
    if (held < LINES) continue
    yield encoder.encode(text)
    text = ''
    held = 0
  }
  yield encoder.encode(text)
}
