import type { Actor } from '@/lib/actor/actor'
import { listMembers } from '@/lib/datePolls/members'
import { readCalendar } from '@/lib/datePolls/read-calendar'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { readJapaneseDate } from '@/lib/japanese/read-date'
import { textsOf } from '@/lib/plannedSessions/lock'
import { canPlanSession } from '@/lib/plannedSessions/policy'
import { readPlanned } from '@/lib/plannedSessions/read'
import { mayBePlannedUnder } from '@/lib/plannedSessions/states'
import { readSupportHead } from '@/lib/supports/read-head'
import type { SupportParams } from '../../address'

/** Days the grid shows, and how far ahead it begins: those who are asked need time to answer. */
const SHOWN_DAYS = 21
const AHEAD_DAYS = 7
const MOST_TRAVEL = 600

/** The form of a new poll: its grid of days with what speaks against them, and those who can be asked. Null when there is no such support for this person. */
export async function openNewPoll(actor: Actor, { number, supportId }: SupportParams, action: string, search: Search) {
  return await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    if (!support) return null
    const { consultation } = support
    const form = await openForm(tx, actor, search, action, 'Polls.fields')
    const said = (name: string) => String(form.typed[name] ?? search[name] ?? '')
    const planned = await readPlanned(tx, number, supportId, said('meeting'))
    const today = jstDate(await readClock(tx))
    const from = laterOf(readJapaneseDate(said('from')), addDays(today, AHEAD_DAYS), addDays(today, 1))
    const known = await readCalendar(tx, consultation, from, SHOWN_DAYS)
    return {
      support,
      form,
      mayAsk: canPlanSession(actor, consultation) && mayBePlannedUnder(support.state),
      grid: { from, days: weekdaysFrom(from), known, travel: minutesIn(said('travel')) },
      members: await listMembers(tx, consultation, supportId),
      hearing: said('hearing'),
      texts: planned?.state === 'planned' ? { ...textsOf(planned), meeting: planned.id } : noTexts(),
    }
  })
}

function noTexts(): Partial<Record<string, string>> {
  return {}
}

/** The day asked for, or the usual one; never before the first that makes sense. */
function laterOf(asked: string | null, usual: string, first: string): string {
  if (!asked) return usual
  return asked < first ? first : asked
}

function weekdaysFrom(from: string): string[] {
  const days = Array.from({ length: SHOWN_DAYS }, (_, at) => addDays(from, at))
  return days.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
}

function minutesIn(text: string): number {
  const minutes = Number(text.normalize('NFKC'))
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_TRAVEL ? minutes : 0
}
