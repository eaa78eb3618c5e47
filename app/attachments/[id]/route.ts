import type { Readable } from 'node:stream'
import { z } from 'zod'
import { currentActor } from '@/lib/actor/require-actor'
import { contentDisposition } from '@/lib/attachments/file-name'
import { openKept } from '@/lib/attachments/store'
import { asActor } from '@/lib/db/as-actor'
import { environment } from '@/lib/env'

/** Hands out one file, to whoever may see its parent; never shown by the browser itself. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await currentActor()
  const id = z.uuid().safeParse((await params).id).data
  if (!actor)
    return new Response(null, {
      status: 303,
      headers: { location: `/sign-in?next=${encodeURIComponent(`/attachments/${id ?? ''}`)}` },
    })
  const file = id
    ? await asActor(actor, (tx) =>
        tx.attachment.findUnique({
          where: { id },
          select: { fileName: true, contentType: true, bytes: true, storageKey: true, scanState: true },
        }),
      )
    : null
  if (!file || file.scanState === 'pending' || file.scanState === 'refused') return new Response(null, { status: 404 })
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
