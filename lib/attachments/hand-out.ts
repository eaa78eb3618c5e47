import type { Readable } from 'node:stream'
import { environment } from '@/lib/env'
import { contentDisposition } from './file-name'
import { openKept } from './store'

type Kept = { fileName: string; contentType: string; bytes: number; storageKey: string }

/** A kept file as it leaves: to be saved, never shown by the browser itself. The caller has asked who may have it. */
export async function handOut(file: Kept): Promise<Response> {
  const stream = await openKept(environment().ATTACHMENTS_DIR, file.storageKey)
  return new Response(toBody(stream), {
    headers: {
      'content-type': file.contentType,
      'content-length': String(file.bytes),
      'content-disposition': contentDisposition(file.fileName),
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}

function toBody(stream: Readable): ReadableStream {
  const chunks = stream[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel() {
      stream.destroy()
    },
  })
}
