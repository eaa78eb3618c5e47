import { type Actor, type Bearer, writerOf } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import type { KeptFile } from '@/lib/attachments/attach'
import { removeKept } from '@/lib/attachments/store'
import { takeInFiles } from '@/lib/attachments/take-in'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { environment } from '@/lib/env'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { keepErrors, lockKey, readPost } from '@/lib/forms/kept-posts'
import { readKey } from '@/lib/forms/key'
import { isSameOrigin } from '@/lib/forms/same-origin'

type Attach<Who> = (tx: Tx, who: Who, files: readonly KeptFile[]) => Promise<KeptFile[]>

/** Takes in the files that somebody signed in has posted. */
export async function takeFiles(
  request: Request,
  page: string,
  action: string,
  attach: Attach<Actor>,
): Promise<Response> {
  const actor = await currentActor()
  if (!actor && isSameOrigin(request)) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`)
  return await takeFilesOf(actor, request, page, action, attach)
}

/**
 * Takes posted files in: a door of their own, because files are streamed and a browser cannot fill a file field in again.
 * `attach` hangs them on what the page is about and gives back those beyond the limit; the page then says what became of each.
 */
export async function takeFilesOf<Who extends Actor | Bearer>(
  who: Who | null,
  request: Request,
  page: string,
  action: string,
  attach: Attach<Who>,
): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  if (!who) return new Response(null, { status: 404 })

  const { fields, files, problems } = await takeInFiles(request)
  const key = readKey(fields._key ?? '', action)
  if (!key || key.ownerId !== writerOf(who)) {
    await giveBack(files)
    return seeOther(page)
  }
  try {
    const beyond = await asActor(who, async (tx) => {
      await lockKey(tx, key)
      if (await readPost(tx, key.ownerId, key.uuid)) return files
      const left = await attach(tx, who, files)
      const refused = [...problems, ...left.map(({ fileName }) => ({ fileName, reason: 'tooMany' }))]
      const typed = {
        added: String(files.length - left.length),
        problems: refused.map(({ fileName, reason }) => `${reason}|${fileName}`),
      }
      await keepErrors(tx, key, action, typed, [])
      return left
    })
    await giveBack(beyond)
    return seeOther(`${page}?post=${key.uuid}`)
  } catch (error) {
    await giveBack(files)
    if (error instanceof InvalidTransition) return seeOther(page)
    if (error instanceof NotFound || error instanceof NotPermitted) return new Response(null, { status: 404 })
    throw error
  }
}

/** Leads on with a GET. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}

async function giveBack(files: readonly KeptFile[]) {
  for (const { storageKey } of files) await removeKept(environment().ATTACHMENTS_DIR, storageKey)
}
