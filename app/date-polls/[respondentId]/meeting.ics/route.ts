import { currentActor } from '@/lib/actor/require-actor'
import { icsAnswer } from '@/lib/calendars/write-meeting'
import { readAsked } from '@/lib/datePolls/read'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'

/** The date that was decided, for the calendar of a member who was asked. */
export async function GET(_request: Request, { params }: { params: Promise<{ respondentId: string }> }) {
  const actor = await currentActor()
  if (!actor) return new Response(null, { status: 404 })
  const { respondentId } = await params
  const { asked, now } = await asActor(actor, async (tx) => ({
    asked: await readAsked(tx, respondentId),
    now: await readClock(tx),
  }))
  return icsAnswer(asked?.poll.plannedSession, now)
}
