import type { z } from 'zod'
import { type Actor, type Bearer, writerOf } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Again, errorsOf, Refusal } from './errors'
import { keepErrors, keepForOwner, keepResult, lockKey, readPost, type Typed } from './kept-posts'
import type { FormKey } from './key'
import { readTyped } from './read-typed'
import { isSameOrigin } from './same-origin'

/** A route without parts in brackets is given no parameters at all. */
type Route<Params> = { params: Promise<Params | undefined> }
export type Door<Params, Input, Result, Who = Actor> = {
  /** Shape of what is typed. */
  input: z.ZodType<Input>
  /** The page that shows the form. */
  shownAt: (params: Params) => string
  /** The verb; a Refusal puts the form back with its messages. */
  deed: (tx: Tx, actor: Who, input: Input, params: Params) => Promise<Result | Refusal | Again>
  /** Where it leads. */
  then: (params: Params, result: Result) => string
  /** What of a post that was refused is kept; null where nothing is. All of it unless said otherwise. */
  keeps?: (tx: Tx, typed: Typed, params: Params) => Promise<Typed | null>
  /** As much of what was typed as may be kept at all, also when nobody has read it yet. All of it unless said otherwise. */
  cut?: (typed: Typed) => Typed
  /** Fields that are never kept. */
  secret?: readonly string[]
}

/**
 * The one way a form is posted: same-origin proof, actor, input, verb, 303.
 *
 * Key, deed and result commit in one transaction, so that the same form sent twice acts once and
 * leads to the same page. What was typed survives wrong input, an expired session and a restart.
 */
export function formPost<Params, Input, Result>(door: Door<Params, Input, Result>) {
  return {
    GET: async (_request: Request, { params }: Route<Params>) => seeOther(door.shownAt(await given(params))),
    POST: async (request: Request, { params }: Route<Params>) =>
      await receivePost(door, request, await given(params), currentActor),
  }
}

async function given<Params>(params: Promise<Params | undefined>): Promise<Params> {
  return (await params) ?? ({} as Params)
}

/** What a posted form comes to, when `whoAsks` says who sits at the other end. */
export async function receivePost<Params, Input, Result, Who extends Actor | Bearer>(
  door: Door<Params, Input, Result, Who>,
  request: Request,
  params: Params,
  whoAsks: (params: Params) => Promise<Who | null>,
): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const action = new URL(request.url).pathname
  const { typed: sent, key } = await readTyped(request, action, door.secret ?? [])
  const typed = { ...sent, kept: door.cut ? door.cut(sent.kept) : sent.kept }
  const shownAt = door.shownAt(params)
  const actor = await whoAsks(params)
  if (!actor || !key || key.ownerId !== writerOf(actor)) return await putAside(actor, key, action, typed, shownAt)

  try {
    const to = await asActor(actor, async (tx) => {
      await lockKey(tx, key)
      const done = (await readPost(tx, writerOf(actor), key.uuid))?.result
      if (done) return done
      const result = await door.deed(tx, actor, parse(door.input, typed.all), params)
      if (result instanceof Refusal) throw new WrongInput(result)
      if (result instanceof Again) {
        await keepErrors(tx, key, action, { ...typed.kept, ...result.rewritten }, result.errors)
        return withPost(shownAt, key, result.landing)
      }
      const to = door.then(params, result)
      await keepResult(tx, key, action, to)
      return to
    })
    return seeOther(to)
  } catch (error) {
    const { keeps } = door
    const kept = keeps ? await asActor(actor, (tx) => keeps(tx, typed.kept, params)) : typed.kept
    return await answerFailure(error, actor, key, action, kept, shownAt)
  }
}

/** Wrong input on its way out of the transaction, which it rolls back. */
class WrongInput extends Error {
  constructor(readonly refusal: Refusal) {
    super('wrong input')
  }
}

function parse<Input>(schema: z.ZodType<Input>, typed: Typed): Input {
  const parsed = schema.safeParse(typed)
  if (!parsed.success) throw new WrongInput(new Refusal(errorsOf(parsed.error)))
  return parsed.data
}

async function answerFailure(
  error: unknown,
  actor: Actor | Bearer,
  key: FormKey,
  action: string,
  typed: Typed | null,
  shownAt: string,
) {
  if (error instanceof NotFound) return new Response(null, { status: 404 })
  if (error instanceof NotPermitted) return new Response(null, { status: 403 })
  if (!typed && (error instanceof WrongInput || error instanceof InvalidTransition))
    return seeOther(`${shownAt}?unkept=1`)
  if (error instanceof WrongInput)
    await asActor(actor, (tx) => keepErrors(tx, key, action, typed ?? {}, error.refusal.errors))
  else if (error instanceof InvalidTransition) {
    const said = { field: '', key: error.theirs ? 'conflict' : 'notNow' }
    await asActor(actor, (tx) => keepErrors(tx, key, action, typed ?? {}, [said], error.theirs))
  } else throw error
  return seeOther(withPost(shownAt, key))
}

/** Not signed in any more, or as somebody else: what was typed waits for its writer. */
async function putAside(
  actor: Actor | Bearer | null,
  key: FormKey | null,
  action: string,
  typed: { kept: Typed },
  shownAt: string,
) {
  if (key) await keepForOwner(key, action, typed.kept)
  const back = key ? withPost(shownAt, key) : shownAt
  return seeOther(actor ? back : `/sign-in?next=${encodeURIComponent(back)}`)
}

function withPost(path: string, key: FormKey, landing?: Again['landing']): string {
  const [page = path, query = ''] = path.split('?')
  const search = new URLSearchParams(query)
  search.set('post', key.uuid)
  for (const [name, value] of Object.entries(landing?.told ?? {})) search.set(name, value)
  return `${page}?${search}${landing ? `#${landing.at}` : ''}`
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
