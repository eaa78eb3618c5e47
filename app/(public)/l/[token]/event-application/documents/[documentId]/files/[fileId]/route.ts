import { z } from 'zod'
import { handOut } from '@/lib/attachments/hand-out'
import { asActor } from '@/lib/db/as-actor'
import { readLibraryFile } from '@/lib/library/files'
import { bearerOf } from '@/lib/links/bearer'

type Route = { params: Promise<{ token: string; documentId: string; fileId: string }> }

/** Hands out a file of an event to whoever has a seat there, by the link of the own application. */
export async function GET(_request: Request, { params }: Route) {
  const { token, documentId, fileId } = await params
  const ids = z.object({ id: z.uuid(), fileId: z.uuid() }).safeParse({ id: documentId, fileId }).data
  const bearer = await bearerOf(token)
  const file = ids && bearer ? await asActor(bearer, (tx) => readLibraryFile(tx, ids)) : null
  if (!file || file.scanState === 'pending' || file.scanState === 'refused') return new Response(null, { status: 404 })
  return await handOut(file)
}
