import { currentActor } from '@/lib/actor/require-actor'
import { attachFiles, type KeptFile } from '@/lib/attachments/attach'
import { removeKept } from '@/lib/attachments/store'
import { takeInFiles } from '@/lib/attachments/take-in'
import { asActor } from '@/lib/db/as-actor'
import { environment } from '@/lib/env'
import { NotFound, NotPermitted } from '@/lib/errors'
import { keepErrors, lockKey, readPost } from '@/lib/forms/kept-posts'
import { readKey } from '@/lib/forms/key'
import { isSameOrigin } from '@/lib/forms/same-origin'

type Context = { params: Promise<{ parentKind: string; parentId: string }> }

export async function GET(_request: Request, { params }: Context) {
  const { parentKind, parentId } = await params
  return seeOther(`/attachments/of/${parentKind}/${parentId}`)
}

/** Takes files in: its own door, because files are streamed and a browser cannot fill a file field in again. */
export async function POST(request: Request, { params }: Context) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const { parentKind, parentId } = await params
  const page = `/attachments/of/${parentKind}/${parentId}`
  const actor = await currentActor()
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`)

  const { fields, files, problems } = await takeInFiles(request)
  const key = readKey(fields._key ?? '', `${page}/attachments`)
  if (!key || key.ownerId !== actor.userId) {
    await giveBack(files)
    return seeOther(page)
  }
  try {
    const beyond = await asActor(actor, async (tx) => {
      await lockKey(tx, key)
      if (await readPost(tx, actor.userId, key.uuid)) return files
      const left = await attachFiles(tx, actor, parentKind, parentId, files)
      const refused = [...problems, ...left.map(({ fileName }) => ({ fileName, reason: 'tooMany' }))]
      const typed = {
        added: String(files.length - left.length),
        problems: refused.map(({ fileName, reason }) => `${reason}|${fileName}`),
      }
      await keepErrors(tx, key, `${page}/attachments`, typed, [])
      return left
    })
    await giveBack(beyond)
    return seeOther(`${page}?post=${key.uuid}`)
  } catch (error) {
    await giveBack(files)
    if (error instanceof NotFound || error instanceof NotPermitted) return new Response(null, { status: 404 })
    throw error
  }
}

async function giveBack(files: readonly KeptFile[]) {
  for (const { storageKey } of files) await removeKept(environment().ATTACHMENTS_DIR, storageKey)
}

function seeOther(location: string) {
  return new Response(null, { status: 303, headers: { location } })
}
