import type { Bearer } from '@/lib/actor/actor'
import { cutTyped } from '@/lib/forms/cut-typed'
import { type Door, receivePost } from '@/lib/forms/form-post'
import { bearerOf } from './bearer'

type ByToken = { token: string }

/** The one way a form is posted, for the bearer of a link: the same door as `formPost`, with the token of its address as proof. Of what is refused only so much is kept as a person writes. */
export function linkPost<Params extends ByToken, Input, Result>(door: Door<Params, Input, Result, Bearer>) {
  return {
    GET: async (_request: Request, { params }: { params: Promise<Params> }) =>
      new Response(null, { status: 303, headers: { location: door.shownAt(await params) } }),
    POST: async (request: Request, { params }: { params: Promise<Params> }) =>
      await receivePost({ ...door, cut: cutTyped }, request, await params, ({ token }) => bearerOf(token)),
  }
}
