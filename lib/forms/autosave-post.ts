import type { Actor } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { jstTime } from '@/lib/japanese/dates'
import { clearTyped, keepErrors, keepForOwner, lockKey, readPost, type Typed } from './kept-posts'
import type { FormKey } from './key'
import { typedIn } from './read-typed'
import { isSameOrigin } from './same-origin'

export type Saved = { version: number; savedAt: Date }
/** Something that now stands where one is writing oneself. */
export type Theirs = { by: string; savedAt: Date; texts: Record<string, string> }
type Door<Params> = {
  /** Where the form posts to whose text is saved, and the page that shows it. */
  action: (params: Params) => string
  shownAt: (params: Params) => string
  /** Puts what was typed so far into the record. */
  save: (tx: Tx, actor: Actor, typed: Typed, params: Params) => Promise<Saved>
  /** Who saved meanwhile, when the version was not the one that now stands. */
  savedBy: (tx: Tx, params: Params) => Promise<{ by: string; savedAt: Date } | null>
}

/**
 * Takes what is being typed into a form, again and again, and answers in numbers: 200 saved, 401 kept for its writer until
 * he or she has signed in again, 404 nothing to write to any more, 409 somebody else saved first, whose text comes back.
 * The only thing a page's script asks for; the same text goes in when the form is sent.
 */
export function autosavePost<Params>(door: Door<Params>) {
  return {
    GET: async (_request: Request, { params }: { params: Promise<Params> }) =>
      new Response(null, { status: 303, headers: { location: door.shownAt(await params) } }),
    POST: async (request: Request, { params }: { params: Promise<Params> }) =>
      await receiveTyped(door, request, await params, currentActor),
  }
}

/** What is typed so far comes to this, when `whoAsks` says who sits at the other end. */
export async function receiveTyped<Params>(
  door: Door<Params>,
  request: Request,
  params: Params,
  whoAsks: () => Promise<Actor | null>,
): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const action = door.action(params)
  const { typed, key } = typedIn(await request.formData(), action, [])
  if (!key) return new Response(null, { status: 403 })
  const actor = await whoAsks()
  if (actor?.userId !== key.ownerId) return await keepUntilSignedIn(key, action, typed.kept)
  try {
    const saved = await asActor(actor, async (tx) => {
      await lockKey(tx, key)
      if ((await readPost(tx, actor.userId, key.uuid))?.result) throw new NotFound()
      const saved = await door.save(tx, actor, typed.all, params)
      await clearTyped(tx, key)
      return saved
    })
    return Response.json(savedIn(saved))
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotPermitted) return Response.json({}, { status: 404 })
    if (!(error instanceof InvalidTransition && error.theirs)) throw error
    return await tellTheirs(door, params, actor, key, typed.kept, error.theirs)
  }
}

/** The answer to a text that was saved: when, for its writer's eyes, and as what version. */
export function savedIn({ version, savedAt }: Saved) {
  return { version, at: jstTime(savedAt) }
}

/** The session has ended, or somebody else sits there: the text waits for its writer. */
export async function keepUntilSignedIn(key: FormKey, action: string, typed: Typed): Promise<Response> {
  await keepForOwner(key, action, typed)
  return Response.json({}, { status: 401 })
}

/** The text that was saved first, by field, with a new key where one has to write on under another. */
export function answerTheirs({ by, savedAt, texts }: Theirs, more: object = {}): Response {
  return Response.json({ theirs: texts, by, at: savedAt.toISOString(), ...more }, { status: 409 })
}

async function tellTheirs<Params>(
  door: Door<Params>,
  params: Params,
  actor: Actor,
  key: FormKey,
  typed: Typed,
  texts: Record<string, string>,
) {
  const saved = await asActor(actor, async (tx) => {
    await keepErrors(tx, key, door.action(params), typed, [{ field: '', key: 'conflict' }], texts)
    return await door.savedBy(tx, params)
  })
  return answerTheirs({ by: saved?.by ?? '', savedAt: saved?.savedAt ?? new Date(0), texts })
}
