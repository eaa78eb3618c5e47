import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { answerTheirs, keepUntilSignedIn, type Saved, savedIn, type Theirs } from './autosave-post'
import { lockKey, readPost, type Typed } from './kept-posts'
import { type FormKey, mintKey, readKey } from './key'
import { typedIn } from './read-typed'
import { isSameOrigin } from './same-origin'

/**
 * Keeps the text of a message, a note or an answer while it is being written, for its writer alone, until the form is sent.
 * Another tab that writes on from the same beginning keeps its text under a key of its own and is shown the other one.
 */
export async function receiveWriting(request: Request, whoAsks: () => Promise<Actor | null>): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const action = text('_action')
  const key = readKey(text('_key'), action)
  if (!key) return new Response(null, { status: 403 })
  const { kept } = typedIn(form, action, []).typed
  const actor = await whoAsks()
  if (actor?.userId !== key.ownerId) return await keepUntilSignedIn(key, action, kept)
  const typed = text('_empty') === 'yes' ? null : kept
  const done = await asActor(actor, (tx) =>
    keepOrPart(tx, actor, { key, action, revision: Number(text('_revision')) }, typed),
  )
  if ('version' in done) return Response.json(savedIn(done))
  return answerTheirs(done.theirs, { key: done.key, version: 1 })
}

type Writing = { key: FormKey; action: string; revision: number }

async function keepOrPart(
  tx: Tx,
  actor: Actor,
  writing: Writing,
  typed: Typed | null,
): Promise<Saved | { key: string; theirs: Theirs }> {
  const { key, action } = writing
  await lockKey(tx, key)
  const savedAt = await readClock(tx)
  const version = await keepAt(tx, writing, typed)
  if (version) return { version, savedAt }
  const newKey = mintKey(actor.userId, action)
  const parted = readKey(newKey, action)
  if (parted) await keepAt(tx, { key: parted, action, revision: 0 }, typed)
  const theirs = (await readPost(tx, actor.userId, key.uuid))?.typed ?? {}
  return { key: newKey, theirs: { by: actor.name, savedAt, texts: textsOf(theirs) } }
}

/** Keeps the text when this revision is the one that stands; the new revision, or null when it is not or the form was sent. */
async function keepAt(tx: Tx, { key, action, revision }: Writing, typed: Typed | null): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ revision: number }[]>`
    INSERT INTO form_posts (owner_id, key, action, typed, revision)
    VALUES (${key.ownerId}::uuid, ${key.uuid}::uuid, ${action}, ${typed ? JSON.stringify(typed) : null}::jsonb, 1)
    ON CONFLICT (owner_id, key) DO UPDATE SET typed = excluded.typed, revision = form_posts.revision + 1, created_at = app.now(),
      errors = CASE WHEN form_posts.errors ? 'theirs' THEN form_posts.errors END
    WHERE form_posts.result IS NULL AND form_posts.revision = ${revision}
    RETURNING revision`
  return row?.revision ?? null
}

/** The texts worth comparing: what was written, not what was ticked. */
function textsOf(typed: Typed): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' && !/^(yes|on)$/.test(value) ? [[name, value]] : [],
    ),
  )
}
