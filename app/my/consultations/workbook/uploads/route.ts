import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { keepErrors, keepResult, lockKey, readPost } from '@/lib/forms/kept-posts'
import { readKey } from '@/lib/forms/key'
import { isSameOrigin } from '@/lib/forms/same-origin'
import { readForm } from '@/lib/workbooks/read-form'
import { takeInWorkbook } from '@/lib/workbooks/take-in'

const PAGE = '/my/consultations/workbook'
const ACTION = `${PAGE}/uploads`

export async function GET() {
  return seeOther(PAGE)
}

/** Takes in a form that was filled in offline; a file that cannot be read is named with its reason, and nothing of it is kept. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const actor = await currentActor()
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(PAGE)}`)
  const { fields, fileName, found, reason } = await readForm(request)
  const key = readKey(fields._key ?? '', ACTION)
  if (!key || key.ownerId !== actor.userId) return seeOther(PAGE)
  try {
    return seeOther(
      await asActor(actor, async (tx) => {
        await lockKey(tx, key)
        const done = (await readPost(tx, actor.userId, key.uuid))?.result
        if (done) return done
        if (!found) {
          await keepErrors(tx, key, ACTION, { fileName, reason }, [])
          return `${PAGE}?post=${key.uuid}`
        }
        const { id } = await takeInWorkbook(tx, actor, { fileName, found })
        await keepResult(tx, key, ACTION, `${ACTION}/${id}`)
        return `${ACTION}/${id}`
      }),
    )
  } catch (error) {
    if (error instanceof NotPermitted) return new Response(null, { status: 404 })
    throw error
  }
}

function seeOther(location: string) {
  return new Response(null, { status: 303, headers: { location } })
}
