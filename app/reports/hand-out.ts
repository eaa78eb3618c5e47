import { contentDisposition } from '@/lib/attachments/file-name'
import { writeCp932 } from '@/lib/reports/cp932'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A file made for whoever asked, to be saved under its Japanese name. */
export function handOut(name: string, kind: keyof typeof TYPES, body: string | Uint8Array<ArrayBuffer>): Response {
  return handed(`${name}.${kind}`, TYPES[kind], body)
}

/** A CSV in the letters asked for: UTF-8 with its mark, or the code page 932 of older programs. */
export function handOutCsv(name: string, letters: string | undefined, csv: string): Response {
  if (letters !== 'cp932') return handOut(name, 'csv', csv)
  return handed(`${name}.csv`, 'text/csv; charset=windows-31j', writeCp932(csv.replace(/^\ufeff/, '')))
}

function handed(name: string, type: string, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': contentDisposition(name),
      'cache-control': 'no-store',
    },
  })
}
