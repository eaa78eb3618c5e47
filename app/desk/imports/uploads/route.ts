import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { keepErrors, keepResult, lockKey, readPost } from '@/lib/forms/kept-posts'
import { readKey } from '@/lib/forms/key'
import { isSameOrigin } from '@/lib/forms/same-origin'
import { canImport } from '@/lib/imports/policy'
import { receiveRegister } from '@/lib/imports/receive'
import { tryImport } from '@/lib/imports/try'

const PAGE = '/desk/imports'
const ACTION = `${PAGE}/uploads`

export async function GET() {
  return seeOther(PAGE)
}

/** Reads a register of the past and keeps what its lines would become; nothing is taken in yet. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const actor = await currentActor()
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(PAGE)}`)
  if (!canImport(actor)) return new Response(null, { status: 404 })
  const { fields, fileName, table, reason, missing } = await receiveRegister(request)
  const key = readKey(fields._key ?? '', ACTION)
  if (!key || key.ownerId !== actor.userId) return seeOther(PAGE)
  return seeOther(
    await asActor(actor, async (tx) => {
      await lockKey(tx, key)
      const done = (await readPost(tx, actor.userId, key.uuid))?.result
      if (done) return done
      if (!table) {
        await keepErrors(tx, key, ACTION, { fileName, reason, missing }, [])
        return `${PAGE}?post=${key.uuid}`
      }
      const { id } = await tryImport(tx, actor, fileName, table)
      await keepResult(tx, key, ACTION, `${PAGE}/${id}`)
      return `${PAGE}/${id}`
    }),
  )
}

function seeOther(location: string) {
  return new Response(null, { status: 303, headers: { location } })
}
