import { contentDisposition } from '@/lib/attachments/file-name'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A file made for whoever asked, to be saved under its Japanese name. */
export function handOut(name: string, kind: keyof typeof TYPES, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {
    headers: {
      'content-type': TYPES[kind],
      'content-disposition': contentDisposition(`${name}.${kind}`),
      'cache-control': 'no-store',
    },
  })
}
