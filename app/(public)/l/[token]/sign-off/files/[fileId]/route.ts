import { handOut } from '@/lib/attachments/hand-out'
import { asActor } from '@/lib/db/as-actor'
import { bearerOf } from '@/lib/links/bearer'
import { openFileOfLink } from '@/lib/signOffs/files'

type Route = { params: Promise<{ token: string; fileId: string }> }

/** Hands out a file of what is to be signed off, to whoever holds the link while it is open. */
export async function GET(_request: Request, { params }: Route) {
  const { token, fileId } = await params
  const bearer = await bearerOf(token)
  const file = bearer ? await asActor(bearer, (tx) => openFileOfLink(tx, bearer, fileId)) : null
  return file ? await handOut(file) : new Response(null, { status: 404 })
}
