import { z } from 'zod'
import { seeOther } from '@/app/attachments/take-files'
import { currentActor } from '@/lib/actor/require-actor'
import { handOut } from '@/lib/attachments/hand-out'
import { asActor } from '@/lib/db/as-actor'
import { readReferenceFile, referenceFileAt } from '@/lib/references/files'

export const dynamic = 'force-dynamic'

/** Hands out a file of a reference: to its bureau, to whoever it was sent to, and to everybody where its maker permits that. */
export async function GET(_request: Request, { params }: { params: Promise<{ fileId: string }> }) {
  const actor = await currentActor()
  const id = z.uuid().safeParse((await params).fileId).data
  if (!id) return new Response(null, { status: 404 })
  const file = await asActor(actor ?? { kind: 'public' }, (tx) => readReferenceFile(tx, id))
  if (!file && !actor) return seeOther(`/sign-in?next=${encodeURIComponent(referenceFileAt(id))}`)
  if (!file || file.scanState === 'pending' || file.scanState === 'refused') return new Response(null, { status: 404 })
  return await handOut(file)
}
