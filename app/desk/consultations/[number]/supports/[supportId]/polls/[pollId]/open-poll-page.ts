import { getLocale } from 'next-intl/server'
import type { Actor } from '@/lib/actor/actor'
import { logAccess } from '@/lib/consultations/log-access'
import { type Mark, marksOfDay } from '@/lib/datePolls/marks'
import { type PollRead, readPoll } from '@/lib/datePolls/read'
import { readCalendar } from '@/lib/datePolls/read-calendar'
import { slotOf } from '@/lib/datePolls/slots'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { openForm, type Search } from '@/lib/forms/open-form'
import { addressOf } from '@/lib/links/token'
import { canPlanSession } from '@/lib/plannedSessions/policy'
import { type PollParams, pollPath } from '../address'

/** A poll with the forms of its page, the addresses to be printed, and what speaks against its candidate times; null when there is none for this person. */
export async function openPollPage(actor: Actor, params: PollParams, search: Search) {
  const path = pollPath(params)
  const locale = (await getLocale()) === 'en' ? 'en' : 'ja'
  return await asActor(actor, async (tx) => {
    const poll = await readPoll(tx, params.number, params.supportId, params.pollId)
    if (!poll) return null
    const { consultation } = poll.support
    await logAccess(tx, actor, consultation)
    return {
      poll,
      mayDecide: poll.state === 'open' && canPlanSession(actor, consultation),
      addresses: printed(poll),
      marks: await marksOf(tx, poll, locale),
      confirm: await openForm(tx, actor, search, `${path}/confirmation`, 'Polls.fields'),
      cancel: await openForm(tx, actor, search, `${path}/cancellation`, 'Polls.cancel.fields'),
    }
  })
}

/** The links without a mailbox, which the officer hands over, while they can still be used. */
function printed({ state, respondents }: PollRead): ReadonlyMap<string, string> {
  const links = state === 'open' ? respondents.filter(({ linkId, mailbox }) => linkId && !mailbox) : []
  return new Map(links.flatMap(({ id, linkId }) => (linkId ? [[id, addressOf(linkId)] as const] : [])))
}

async function marksOf(tx: Tx, poll: PollRead, locale: 'ja' | 'en'): Promise<ReadonlyMap<string, Mark[]>> {
  const [first] = poll.slots
  if (!first) return new Map()
  const known = await readCalendar(tx, poll.support.consultation, slotOf(first).day, 0)
  return new Map(poll.slots.map((slot) => [slot.id, marksOfDay(slotOf(slot).day, known, locale)]))
}
