import { icsAnswer } from '@/lib/calendars/write-meeting'
import { readAsked } from '@/lib/datePolls/read'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { bearerOf } from '@/lib/links/bearer'
import { readLink } from '@/lib/links/open'

/** The date that was decided, for the calendar of whoever was asked by link. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const bearer = await bearerOf((await params).token)
  if (!bearer) return new Response(null, { status: 404 })
  const { meeting, now } = await asActor(bearer, async (tx) => {
    const link = await readLink(tx, bearer)
    const isOpen = link?.purpose === 'date_poll' && link.state === 'open'
    const asked = isOpen ? await readAsked(tx, link.subjectId) : null
    return { meeting: asked?.poll.plannedSession, now: await readClock(tx) }
  })
  return icsAnswer(meeting, now)
}
