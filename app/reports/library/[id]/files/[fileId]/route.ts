import { z } from 'zod'
import { seeOther } from '@/app/attachments/take-files'
import { currentActor } from '@/lib/actor/require-actor'
import { handOut } from '@/lib/attachments/hand-out'
import { asActor } from '@/lib/db/as-actor'
import { readLibraryFile } from '@/lib/library/files'

/** Hands out one file of a document, to whoever may read it, without sign-in what an open event shows everybody; never shown by the browser itself. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string; fileId: string }> }) {
  const actor = await currentActor()
  const ids = z.object({ id: z.uuid(), fileId: z.uuid() }).safeParse(await params).data
  if (!ids) return new Response(null, { status: 404 })
  const file = await asActor(actor ?? { kind: 'public' }, (tx) => readLibraryFile(tx, ids))
  if (!file && !actor)
    return seeOther(`/sign-in?next=${encodeURIComponent(`/reports/library/${ids.id}/files/${ids.fileId}`)}`)
  if (!file || file.scanState === 'pending' || file.scanState === 'refused') return new Response(null, { status: 404 })
  return await handOut(file)
}
