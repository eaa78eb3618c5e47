import { findFeedOwner } from '@/lib/actor/sessions'
import { listDates } from '@/lib/calendars/list-dates'
import { writeCalendar } from '@/lib/calendars/write-calendar'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'

/** A person's days for a calendar program, which signs in by the secret of the address alone. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const owner = await findFeedOwner(token.replace(/\.ics$/, ''))
  if (!owner) return new Response(null, { status: 404 })
  const calendar = await asActor(owner, async (tx) =>
    writeCalendar(owner.locale, await listDates(tx, owner), await readClock(tx)),
  )
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="madoguchi.ics"',
      'cache-control': 'private, no-store',
    },
  })
}
