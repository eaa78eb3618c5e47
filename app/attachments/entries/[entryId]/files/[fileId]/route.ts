import { z } from 'zod'
import { currentActor } from '@/lib/actor/require-actor'
import { handOut } from '@/lib/attachments/hand-out'
import { asActor } from '@/lib/db/as-actor'
import { readEntryFile } from '@/lib/programmes/entry-files'
import { seeOther } from '../../../../take-files'

/** Hands out one file of an entry, to whoever may see the entry; never shown by the browser itself. */
export async function GET(_request: Request, { params }: { params: Promise<{ entryId: string; fileId: string }> }) {
  const actor = await currentActor()
  const ids = z.object({ entryId: z.uuid(), fileId: z.uuid() }).safeParse(await params).data
  if (!ids) return new Response(null, { status: 404 })
  if (!actor)
    return seeOther(`/sign-in?next=${encodeURIComponent(`/attachments/entries/${ids.entryId}/files/${ids.fileId}`)}`)
  const file = await asActor(actor, (tx) => readEntryFile(tx, ids))
  if (!file || file.scanState === 'pending' || file.scanState === 'refused') return new Response(null, { status: 404 })
  return await handOut(file)
}
