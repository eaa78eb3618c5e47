import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { keepErrors, keepResult, lockKey, readPost } from '@/lib/forms/kept-posts'
import { readKey } from '@/lib/forms/key'
import { isSameOrigin } from '@/lib/forms/same-origin'
import { receiveRoadmap } from '@/lib/roadmaps/receive'
import { takeInRoadmap } from '@/lib/roadmaps/take-in'
import { findTeamFor } from '@/lib/teams/find'
import { type RoomParams, roomPath } from '../../open-room'

type Context = { params: Promise<RoomParams> }

export async function GET(_request: Request, { params }: Context) {
  return seeOther(roomPath((await params).teamId, '/roadmap/upload'))
}

/** Takes a roadmap in from a workbook; what could not be read, or a colleague's newer version, is shown before anything is saved. */
export async function POST(request: Request, { params }: Context) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const { teamId } = await params
  const [page, action] = [roomPath(teamId, '/roadmap/upload'), roomPath(teamId, '/roadmap/uploads')]
  const actor = await currentActor()
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`)
  const { fields, fileName, read, reason } = await receiveRoadmap(request, actor.locale)
  const key = readKey(fields._key ?? '', action)
  if (!key || key.ownerId !== actor.userId) return seeOther(page)
  try {
    const to = await asActor(actor, async (tx) => {
      await findTeamFor(tx, actor, teamId)
      await lockKey(tx, key)
      const done = (await readPost(tx, actor.userId, key.uuid))?.result
      if (done) return done
      const saved = read && (await takeInRoadmap(tx, actor, teamId, read, fileName))
      if (saved) {
        await keepResult(tx, key, action, `${roomPath(teamId, '/roadmap')}?done=roadmap`)
        return `${roomPath(teamId, '/roadmap')}?done=roadmap`
      }
      const [items, problems] = [JSON.stringify(read?.items ?? null), JSON.stringify(read?.problems ?? [])]
      const from = String(read?.version ?? '')
      await keepErrors(tx, key, action, { fileName, reason, from, items, problems }, [])
      return `${page}?post=${key.uuid}`
    })
    return seeOther(to)
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotPermitted) return new Response(null, { status: 404 })
    throw error
  }
}

function seeOther(location: string) {
  return new Response(null, { status: 303, headers: { location } })
}
