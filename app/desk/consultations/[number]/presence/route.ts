import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { isSameOrigin } from '@/lib/forms/same-origin'
import { bePresent } from '@/lib/together/presence'
import { deskPage, type Params } from '../address'
import { presentInWords } from '../present-in-words'

type Route = { params: Promise<Params> }

/** Whoever comes here by address wants the consultation. */
export async function GET(_request: Request, { params }: Route) {
  return new Response(null, { status: 303, headers: { location: deskPage((await params).number) } })
}

/** The heartbeat of an open page: notes who has it open, and answers in words who else has. Nothing of it is a deed, and no form sends it. */
export async function POST(request: Request, { params }: Route) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const actor = await currentActor()
  if (!actor) return new Response(null, { status: 403 })
  if (!request.headers.has('x-heartbeat')) return new Response(null, { status: 400 })
  try {
    const { number } = await params
    const names = await asActor(actor, (tx) => bePresent(tx, actor, number))
    const words = presentInWords(names, await getTranslations('Together'))
    return new Response(words, {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    })
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 })
    if (error instanceof NotPermitted || error instanceof InvalidTransition) return new Response(null, { status: 403 })
    throw error
  }
}
