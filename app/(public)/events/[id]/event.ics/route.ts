import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readEvent } from '@/lib/events/read'
import { writeEventIcs } from '@/lib/events/write-ics'

/** An event for the reader's calendar; not found while its day is open. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [{ id }, actor] = [await params, await currentActor()]
  const { event, now } = await asActor(actor ?? { kind: 'public' }, async (tx) => ({
    event: await readEvent(tx, id),
    now: await readClock(tx),
  }))
  const body = event?.announcedAt ? writeEventIcs(event, now) : null
  if (!body) return new Response(null, { status: 404 })
  return new Response(body, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="event.ics"',
      'cache-control': 'private, no-store',
    },
  })
}
