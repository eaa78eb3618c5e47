import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { keepErrors, keepResult, lockKey, readPost } from '@/lib/forms/kept-posts'
import { readKey } from '@/lib/forms/key'
import { isSameOrigin } from '@/lib/forms/same-origin'
import { receiveSheet } from '@/lib/practiceCalls/receive-sheet'
import { takeSheet } from '@/lib/practiceCalls/take-sheet'

type Of = { params: Promise<{ callId: string }> }

export async function GET(_request: Request, { params }: Of) {
  return seeOther(`/prefecture/practices/calls/${(await params).callId}`)
}

/** Receives a sheet: all of its lines are filed, or none, and the page says what is wrong in which cell. */
export async function POST(request: Request, { params }: Of) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const { callId } = await params
  const page = `/prefecture/practices/calls/${callId}`
  const action = `${page}/sheets`
  const actor = await currentActor()
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`)
  if (actor.role !== 'prefecture_staff') return new Response(null, { status: 404 })
  const { fields, fileName, found, reason, missing } = await receiveSheet(request)
  const key = readKey(fields._key ?? '', action)
  if (!key || key.ownerId !== actor.userId) return seeOther(page)
  try {
    const to = await asActor(actor, async (tx) => {
      await lockKey(tx, key)
      const done = (await readPost(tx, actor.userId, key.uuid))?.result
      if (done) return done
      const taken = found ? await takeSheet(tx, actor, callId, { ...found, fileName }) : null
      if (!taken || taken instanceof Refusal) {
        const why = taken ? 'callClosed' : reason
        await keepErrors(tx, key, action, { fileName, reason: why, missing }, [])
        return `${page}?post=${key.uuid}`
      }
      await keepResult(tx, key, action, `${action}/${taken.id}`)
      return `${action}/${taken.id}`
    })
    return seeOther(to)
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 })
    throw error
  }
}

function seeOther(location: string) {
  return new Response(null, { status: 303, headers: { location } })
}
