import { z } from 'zod'
import { currentActor } from '@/lib/actor/require-actor'
import { handOut } from '@/lib/attachments/hand-out'
import { asActor } from '@/lib/db/as-actor'

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
  return await handOut(file)
}
